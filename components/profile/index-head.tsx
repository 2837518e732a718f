/** The opening of an index: what it lists and how it counts. */
export function IndexHead({ title, lead }: { title: string; lead: string }) {
  return (
    <header className="mb-6">
      <h1 className="font-serif text-28">{title}</h1>
      <p className="mt-1 max-w-[68ch] text-muted">{lead}</p>
    </header>
  );
}
