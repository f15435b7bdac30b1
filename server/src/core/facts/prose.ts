import type { Block } from "../block.ts";

/** A verb that a line of names, places, dates or numbers does not have. */
const VERB =
  / (?:been |follows |supersedes |replaces |did |does |was |were |could |found |is |are |was |were |ha[sn]? |have |retract|withdr|BEEN |agree|disagree|should |by the |we |corrects? |gives? |regret|apolog|announce|duplicates |contains |issues? th|issues? an? |publish(?:es)? th|publish(?:es)? an? (?:expression|correction|retraction)|wish(?:es)? to |would like to |requested |asked |accepted |notes? that |does not |do not |foi |for?am |decidi|retira|retrat|wird |wurden? |werden |est |sont |ont |se |ha |han |fue |fueron |queda |retirons |retirent |retire |concord|rétract|hat |haben |ziehen |zieht |a décidé |informs )/;

/** True for a block that may hold a sentence: one behind the front matter, or a front line with a verb. */
export function maySpeak({ front, plain: { text } }: Block): boolean {
  return !front || VERB.test(text);
}
