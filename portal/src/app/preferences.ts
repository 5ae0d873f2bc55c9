/** Small choices kept in this browser; without storage they last as long as the page. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`cyclorama.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`cyclorama.${name}`, value);
  } catch {
    // Storage is switched off: nothing to keep it in.
  }
}
