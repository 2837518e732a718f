import { redirect } from 'next/navigation';
import { requireDesk } from '@/lib/server/auth/page-context';

/** An event of the desk is its edit page. */
export default async function DeskEventPage({ params }: { params: Promise<{ id: string }> }) {
  const href = `/desk/events/${encodeURIComponent((await params).id)}/edit`;
  await requireDesk(href);
  redirect(href);
}
