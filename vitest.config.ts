import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const never = [...configDefaults.exclude, 'e2e/**', '.next/**'];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app,db,bin}/**/*.test.{ts,tsx}'],
          exclude: [...never, '**/*.db.test.ts'],
        },
      },
    ],
  },
});
