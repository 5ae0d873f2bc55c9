const shapes: Record<string, string> = {
  WALLPAPER: 'M6 9h36v26H6zM6 29q18-12 36 0M31 16.5a3 3 0 1 1-6 0a3 3 0 0 1 6 0',
  BADGE: 'M24 7l14 7v10q0 11-14 17q-14-6-14-17V14zM18 23l5 5 8-9',
  SUBSCRIPTION: 'M10 24a14 14 0 0 1 24-10M38 24a14 14 0 0 1-24 10M34 7v8h-8M14 41v-8h8',
  TICKET: 'M6 14h36v7a3 3 0 0 0 0 6v7H6v-7a3 3 0 0 0 0-6zM29 15v3m0 4v4m0 4v3',
  CERTIFICATE: 'M9 8h30v24H9zM15 15h18M15 21h10M29 26v14l4-3 4 3V26',
};
const parcel = 'M8 20h32v20H8zM6 13h36v7H6zM24 13v27M24 13q-12 0-9-6 5-4 9 6 4-10 9-6 3 6-9 6';

export function GiftIcon({ kind }: { kind: string }) {
  return (
    <svg className="gift-icon" viewBox="0 0 48 48" aria-hidden="true">
      <path d={shapes[kind] ?? parcel} />
    </svg>
  );
}
