/** Names of parties by code, from the server. */
export type PartyNames = Readonly<Record<string, string>>;
