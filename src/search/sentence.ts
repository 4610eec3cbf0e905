import { type NormalisedText, isHan } from "./normalise-text.ts";

/** What people say about a place, in normalised characters: the place is what is left. */

const chineseStart =
  /^(?:请问|想问|想知道?|我想知道?|我?(?:家|屋企)(?=在|喺|住|附近)|我|现在|而家|住系|住喺|住在|住|喺|系|在|位于|从|由|于)+/u;
const chineseEnd =
  /(?:的|嘅)?(?:附近|周围|周边|旁边|一带|这边|呢边|这里|呢度|有(?:什么|甚么|咩|乜|边|哪|冇|没有|几)|起紧|兴建|在建|正在|喺边|在哪|系边|边度|点去|怎么去|点样|会有).*$/u;

const englishStart =
  /^(?:.* )?(?:near(?:by)?(?: to)?|close to|next to|around|beside|live(?:s)? (?:in|at|near)|living (?:in|at|near)|i m (?:in|at)|im (?:in|at)|i am (?:in|at)|in|at|to) /;
const englishEnd =
  / (?:(?:and |so )?(?:what|which|where|who|when|how|is there|are there)(?: .*)?|near(?:by| me| here)?|around (?:me|here)|please|now|today)$/;
const englishTalk =
  /\b(?:what|whats|which|where|is|are|i|im|live|lives|living|show|tell|any|how|built|happening|find)\b/;

/** The words that name a place within a sentence; null where the query is no sentence. */
export function placeInSentence({ words }: NormalisedText): readonly string[] | null {
  const text = words.join(" ");
  const rest = words.some(isHan) ? inChinese(text) : englishTalk.test(text) ? inEnglish(text) : text;
  return rest === text || rest === "" ? null : rest.split(" ");
}

function inChinese(text: string): string {
  const start = text.replace(chineseStart, "").trim();
  // What stands before it is the place; a sentence that begins with it has none there.
  return start.replace(chineseEnd, "").trim();
}

function inEnglish(text: string): string {
  const end = text.replace(englishEnd, "");
  const start = end.replace(englishStart, "");
  return start.replace(/^the /, "").trim();
}

const hereInChinese =
  /^(?:我|我的|我嘅|在我|喺我|系我)?(?:附近|周围|周边|身边|旁边|这里|呢度)(?:的|嘅)?(?:地方|有(?:什么|甚么|咩|乜|乜野|乜嘢))?$/u;
const hereInEnglish =
  /^(?:what ?(?:is|s)? |show (?:me )?(?:what is )?)?(?:near(?:by)?|around|close to)(?: me| here| by| to me)?$/;

/** Whether it asks for what is near, without saying near what. */
export function isHereAlone({ words }: NormalisedText): boolean {
  const text = words.join(" ");
  return hereInChinese.test(words.join("")) || hereInEnglish.test(text);
}

const chineseAddress =
  /^(.*[道路街里径坊巷台围湾]) ?(?:第 ?)?\d{1,4} ?[a-z]?(?: ?[-至] ?\d{1,4} ?[a-z]?)? ?(?:号.*)?$/u;
const englishAddress =
  /(?:^| )\d{1,4} ?[a-z]?(?: \d{1,4} ?[a-z]?)? ([a-z].*\b(?:road|street|avenue|lane|path|drive|terrace|way|crescent|circuit|square|praya|close|rise|row|east|west|north|south|central)\b.*)$/;

/** The words of the road of an address with a number; null for anything else. */
export function roadOfAddress({ words }: NormalisedText): readonly string[] | null {
  const text = words.join(" ");
  const found = (chineseAddress.exec(text) ?? englishAddress.exec(text))?.[1];
  return found ? found.trim().split(" ") : null;
}
