/** The year after this one: its days lie ahead whenever the journeys run. */
export const YEAR = new Date().getUTCFullYear() + 1;
