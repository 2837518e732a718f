/**
 * Folded names of towns that are also English words, or names of people: a reader of texts believes
 * them only where a place must stand ("in Nice", "to Reading"). Towns from 15,000 people.
 */
export const WORD_TOWNS: ReadonlySet<string> = new Set(
  `moron federal simmering lend reservoir orange auburn hillside manly mascot gent manage vise dour
  boom peer ruse save cove come brusque altos tapes delta mission terrace sake man tome jingling
  shaping tame colon most worms wedding leer much bani mascara bush torrent salt vicar coin roses
  fiche nice angers tours gap ales lens stains dole cognac sedan hem reading archway bath grays
  hove rugby bury barking sale welling fleet felling deal flint march leek hook lancing grove hale
  ho dome drama panorama papa god metro pare swords bray acre erode dig than canning pen punch
  begun baud along hit sari bra magenta saga date oral plunge ogre bender bar male saki ode goes
  best borne moss imperial papaya bay tank elk police tubas roman medias gay marks buy boo
  woodlands martin pout van tire of can lice paradise same puma queens garland mobile providence
  warren concord surprise independence centennial pueblo enterprise boulder vista sparks
  plantation meridian newton sandy bend sunrise temple homestead woodland union paramount uptown
  highland normal spring revere grapevine cypress mentor antelope apex bountiful university
  hickory wheeling bell stow butte seaside mason banning liberty savage walnut central sterling
  fountain plum eureka superior pearl laurel green opportunity vineyard emporia walker keystone
  eagle wright crystal holiday summit alliance converse anthem marina hays liberal golden mustang
  sulphur pace orchards badger bear westerly cocoa defiance sunset midway rye republic prosper
  overland parole groves humble hurricane fords young pop springs retreat midstream batman split
  hue cork

  allen austin carson charlotte clinton dayton denton douglas francis franklin gordon grant
  hamilton harrison henderson houston hudson jackson jefferson johnston jordan kent lawrence leon
  lincoln logan madison marion marshall mercedes monroe morgan murray nelson norman owen palmer
  parker raymond reynolds salvador scott sherman spencer stanley taylor tyler vernon victoria
  wayne wilson kerry powell pence blair brown bennett hunt johnson may obama merkel lula castro
  mahmoud hassan ali ahmed said`.split(/\s+/),
);

/**
 * Towns that are meant when a text names no country, although a larger one has the name and they are
 * no capital: `CC English name`.
 */
const MEANT_FIRST: ReadonlySet<string> = new Set([
  'ES Valencia',
  'ES Toledo',
  'GB Cambridge',
  'GB Windsor',
  'GB York',
  'IT Syracuse',
  'IT Venice',
  'PS Bethlehem',
]);

/** Whether a text that names no country means this town, by its English name. */
export function isMeantFirst(country: string, name: string): boolean {
  return MEANT_FIRST.has(`${country} ${name}`);
}
