'use client';

import problem from '@/lib/client/messages/en/problem.json';
import './globals.css';

/** The last resort: even the root layout failed, so nothing of it can be used. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="page-column py-10">
          <title>{problem.fault.title}</title>
          <h1 className="font-serif text-28">{problem.fault.title}</h1>
          <p className="mt-2 text-16">{problem.fault.text}</p>
          <button type="button" onClick={() => retry()} className="link mt-6">
            {problem.fault.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
