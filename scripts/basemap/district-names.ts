import type { Step } from "./step.ts";

interface District {
  code: string;
  name_en: string;
  name_zh: string;
  region: "HK" | "KLN" | "NT";
}

/** The eighteen districts in the order of the Home Affairs Department's area codes (there is no I nor O). */
const districts: District[] = [
  { code: "A", name_en: "Central and Western", name_zh: "中西區", region: "HK" },
  { code: "B", name_en: "Wan Chai", name_zh: "灣仔區", region: "HK" },
  { code: "C", name_en: "Eastern", name_zh: "東區", region: "HK" },
  { code: "D", name_en: "Southern", name_zh: "南區", region: "HK" },
  { code: "E", name_en: "Yau Tsim Mong", name_zh: "油尖旺區", region: "KLN" },
  { code: "F", name_en: "Sham Shui Po", name_zh: "深水埗區", region: "KLN" },
  { code: "G", name_en: "Kowloon City", name_zh: "九龍城區", region: "KLN" },
  { code: "H", name_en: "Wong Tai Sin", name_zh: "黃大仙區", region: "KLN" },
  { code: "J", name_en: "Kwun Tong", name_zh: "觀塘區", region: "KLN" },
  { code: "K", name_en: "Tsuen Wan", name_zh: "荃灣區", region: "NT" },
  { code: "L", name_en: "Tuen Mun", name_zh: "屯門區", region: "NT" },
  { code: "M", name_en: "Yuen Long", name_zh: "元朗區", region: "NT" },
  { code: "N", name_en: "North", name_zh: "北區", region: "NT" },
  { code: "P", name_en: "Tai Po", name_zh: "大埔區", region: "NT" },
  { code: "Q", name_en: "Sai Kung", name_zh: "西貢區", region: "NT" },
  { code: "R", name_en: "Sha Tin", name_zh: "沙田區", region: "NT" },
  { code: "S", name_en: "Kwai Tsing", name_zh: "葵青區", region: "NT" },
  { code: "T", name_en: "Islands", name_zh: "離島區", region: "NT" },
];

/** The publisher's NAME_EN decides which district a feature is; our own row gives the names the atlas shows. */
export const nameDistricts: Step = (features) =>
  features.map((feature) => {
    const stated = String(feature.properties?.NAME_EN ?? "");
    const district = districts.find(({ name_en }) => plainName(name_en) === plainName(stated));
    if (!district) throw new Error(`NAME_EN "${stated}" is none of the eighteen districts`);
    return { ...feature, properties: { ...district } };
  });

/** "CENTRAL & WESTERN DISTRICT" and "Central and Western" are the same district. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace("&", "and")
    .replace(/\bdistrict\b/, "")
    .replace(/\s+/g, " ")
    .trim();
}
