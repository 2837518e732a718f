/**
 * What the most common passwords are made of, folded to letters as `isCommonPassword` folds them.
 * Only the long ones matter, because shorter passwords are refused for their length; most long ones
 * are one of these words with digits and signs around it, or repeated.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwort motdepasse contrasena senha parola passw pass passphrase secret secreto admin
  administrator administrador adminadmin root toor user username guest test tester testing testtest
  default changeme changemenow letmein letmeinnow welcome welcometo welcomeback hello helloworld
  helloword iloveyou iloveyousomuch iloveu ilovejesus iloveme lovelove loveyou iloveyouforever
  forever sunshine princess dragon monkey monkeys football baseball basketball soccer superman
  batman spiderman starwars startrek pokemon naruto master shadow michael jennifer jordan michelle
  charlie thomas daniel andrew ashley jessica amanda nicole joshua matthew liverpool liverpoolfc
  arsenal chelsea barcelona realmadrid manchester manchesterunited manutd chocolate butterfly
  strawberry cheese computer internet google facebook twitter linkedin microsoft windows samsung
  android apple iphone playstation minecraft hunter trustno trustnoone whatever freedom blink
  summer winter autumn spring january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday qwerty qwertyuiop
  qwertyui qwertz azerty asdfgh asdfghjkl asdfgh zxcvbn zxcvbnm qazwsx qazwsxedc qazwsxedcrfv
  qweasd qweasdzxc zaqwsx zaqxsw abc abcd abcde abcdef abcdefg abcdefgh abcdefghijkl access
  accessgranted mustang corvette ferrari mercedes porsche harley yamaha honda nissan killer
  jesus jesuschrist godisgood blessed heaven angel angels lovely beautiful flower purple
  orange banana cookie pepper ginger tigger snoopy garfield mickey mickeymouse donald pikachu
  chancery diplomat diplomacy embassy ambassador minister`
    .split(/\s+/)
    .filter(Boolean),
);

/** Rows of keyboards and the alphabet: any run of them, either way, is no secret. */
export const RUNS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'zaq12wsxcde34rfvbgt56yhn',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!@#$%^&*()_+',
  '147258369',
  '789456123',
];
