import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { foldName } from '@/lib/domain/names/fold';

/**
 * Where else a town of a party may lie now: the successors of a former state, territories that are
 * parties of their own, lands that have changed hands since old visits, and the seats of
 * organisations. Nearest first.
 */
const RELATED: Readonly<Record<string, string>> = {
  AN: 'CW SX BQ AW',
  BH: 'SA',
  CN: 'HK MO',
  CS: 'RS ME XK',
  CZ: 'SK',
  DD: 'DE',
  DK: 'GL FO VI IS',
  EG: 'PS',
  ES: 'CU EH PH',
  ET: 'ER',
  FR: 'GP MQ RE GF PF NC YT MF BL PM DZ SN TN MA',
  GB: 'BM GI HK JM BB BS TT AG LC CY MT GM GY NF FK KY VG IM JE GG SH IN IE',
  ID: 'TL',
  IL: 'PS EG',
  IN: 'PK BD',
  JO: 'PS LB',
  MY: 'SG',
  NL: 'CW SX BQ AW SR ID',
  NO: 'SJ',
  PK: 'BD',
  PS: 'IL',
  RS: 'XK ME',
  SD: 'SS',
  SU: 'RU UA BY UZ KZ GE AZ LT MD LV KG TJ AM TM EE',
  TT: 'VE',
  US: 'PR GU VI MP AS',
  YU: 'RS HR SI BA MK ME XK',
  ZA: 'NA',
  EU: 'BE FR LU DE',
  NATO: 'BE',
  UN: 'US CH AT KE',
  AFU: 'ET',
  LAS: 'EG TN',
  WEF: 'CH',
};

/** Codes of the countries in which a party's town is looked for, its own first. */
export function countriesOf(party: string): string[] {
  return [party, ...(RELATED[party]?.split(' ') ?? [])];
}

const byName = new Map(
  REFERENCE_PARTIES.filter((party) => party.kind === 'state').flatMap((party) =>
    [party.name, party.shortName, ...party.aliases].map((name) => [foldName(name), party.code]),
  ),
);

/** The country a bracket names, "Kingston (Jamaica)"; null for a province or another spelling. */
export function countryNamed(text: string): string | null {
  return byName.get(foldName(text).replace(/^the /, '')) ?? null;
}
