import { fold } from "../text/fold.ts";
import { WordMap } from "../text/word-set.ts";

/** The commonest small words of a language: enough to tell in which language a line of Latin letters is written. */
export interface LanguageProfile {
  readonly language: string;
  readonly words: readonly string[];
}

function row(language: string, list: string): LanguageProfile {
  return { language, words: list.split(" ").map(fold) };
}

/** Source: own knowledge of general usage; words that two languages share count for both. */
export const languageProfiles: readonly LanguageProfile[] = [
  row(
    "en",
    "the of and to in a is was for that on with as by at from it he his they their are were be been has had have not this but an or which who will said its after into about over more than would when there she her we you our your no out up all one what if can could do did how why where them him my me just so new also before between against during says",
  ),
  row(
    "es",
    "el la los las de del y en que un una por con para se su sus al lo como más no es son fue ha han este esta pero sobre también entre hasta desde donde cuando ya hay tu nuestra nuestro ser está están sin le les muy tras según",
  ),
  row(
    "fr",
    "le la les des du de et en un une dans pour par sur avec que qui est sont au aux ce cette ces pas plus ne se son sa ses il elle ils nous vous notre votre été ont mais ou où comme après selon leur leurs être a à l d",
  ),
  row(
    "de",
    "der die das und in den dem des ein eine einer eines einem ist sind war wurde von zu zum zur mit auf für im nicht auch sich es sie er wir ihr ihre sein als bei nach aus wie oder aber über am an um vor noch nur haben hat werden wird dass durch",
  ),
  row(
    "pt",
    "o a os as de do da dos das e em no na nos nas que um uma por com para se seu sua ao à mais não é são foi este esta mas sobre também entre até quando já há você nosso nossa ser está pelo pela após segundo",
  ),
  row(
    "it",
    "il lo la i gli le di del della dei delle e in nel nella che un una per con su si è sono non più ha hanno questo questa ma anche come da dal dalla al alla ai suo sua tra dopo secondo tuo nostro essere stato",
  ),
  row(
    "nl",
    "de het een en van in op te dat die is was zijn voor met niet aan er om ook als bij door naar uit over maar nog of worden wordt werd heeft hebben je jouw onze deze",
  ),
  row(
    "pl",
    "i w na z do że się nie jest to o za po od przez dla jak ale oraz są był była było przy tym które który która tego jego jej ich już twój nasz",
  ),
  row(
    "tr",
    "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ne var yok değil ama ise her o şu mi mu haber tarafından olduğu etti dedi",
  ),
  row(
    "id",
    "yang dan di ke dari untuk dengan pada ini itu tidak adalah dalam akan oleh juga telah sudah ada karena kami anda mereka bisa atau saat",
  ),
  row(
    "ro",
    "și în de la cu pe un o nu din care este sunt pentru a mai au fost că se prin dar sau după această acest către",
  ),
  row(
    "sv",
    "och i att det som en på är av för med till den har de inte om ett men var från vi han hon eller kan ska efter",
  ),
];

const bitsOf = new Map<string, number>();
for (const [at, profile] of languageProfiles.entries()) {
  for (const word of profile.words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << at));
}
const byWord = new WordMap(bitsOf);

/** Bit set of the profiles (by index) whose small words hold the folded `word`. */
export function profilesOf(word: string): number {
  return byWord.get(word) ?? 0;
}
