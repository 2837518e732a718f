-- History is only ever added to: no statement may change or remove a row of it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger revision_append_only before update or delete on "revision"
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger change_append_only before update or delete on "change"
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete on "audit_entry"
  for each row execute function refuse_change();
