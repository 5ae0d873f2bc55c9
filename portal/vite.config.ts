import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.CYCLORAMA_GATEWAY ?? 'http://localhost:8080';
const proxied = ['/api', '/session', '/login', '/logout'];

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // Nothing is inlined as data: URL, so that the content policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: gateway }])),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    // Longer than a wait of setup.ts, whose failure says what there is instead.
    testTimeout: 60_000,
  },
});
