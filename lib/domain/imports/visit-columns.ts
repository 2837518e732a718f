/** The columns a table of visits must have; further ones are let pass. */
export const VISIT_COLUMNS = [
  'id',
  'visitor_name',
  'visitor_office',
  'visitor_country',
  'host_country',
  'city',
  'start_date',
  'end_date',
  'description',
  'source_url',
  'source_title',
  'status',
] as const;
