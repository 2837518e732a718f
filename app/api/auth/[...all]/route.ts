import { answerAuth } from '@/lib/server/auth/answer-auth';
import { defineRoute } from '@/lib/server/http/define-route';

/** Signing in and out for programs that hold a cookie; everything else of better-auth is closed. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: answerAuth,
  POST: answerAuth,
});
