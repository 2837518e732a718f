import dynamic from 'next/dynamic';

/* Dialogs are loaded when they open. */

export const ConfirmDialog = dynamic(
  () => import('./confirm-dialog').then((module) => module.ConfirmDialog),
  { ssr: false },
);

export const SecretDialog = dynamic(
  () => import('./secret-dialog').then((module) => module.SecretDialog),
  { ssr: false },
);

export const LinkDialog = dynamic(
  () => import('./link-dialog').then((module) => module.LinkDialog),
  { ssr: false },
);
