import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: { main: here('index.html'), graphiql: here('graphiql.html') },
      checks: { moduleLevelDirective: false },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/readyz'].map((path) => [path, 'http://localhost:4000']),
    ),
  },
});
