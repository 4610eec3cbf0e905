import type { Source } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Every host below it is the Government’s; what it publishes names the bureau, the department or the site. */
const government = "gov.hk";

/**
 * Whose hosts these are, reviewed by a person: a host is added here after one has looked at whose it is. Names are those
 * of the publishers without what stands in brackets or after a comma.
 */
const own: Readonly<Record<string, readonly string[]>> = {
  "am730.com.hk": ["am730"],
  "bastillepost.com": ["Bastille Post"],
  "bendibao.com": ["Bendibao"],
  "chamber.org.hk": ["Hong Kong General Chamber of Commerce"],
  "chinadaily.com.cn": ["China Daily"],
  "chinadailyasia.com": ["China Daily Asia"],
  "chinadailyhk.com": ["China Daily Hong Kong"],
  "chinatimes.com.hk": ["China Times Hong Kong"],
  "cityu.edu.hk": ["City University of Hong Kong"],
  "constructionews.com.hk": ["Construction+"],
  "crntt.com": ["CRNTT"],
  "cuhk.edu.hk": ["CUHK Information Services Office", "The Chinese University of Hong Kong"],
  "cyberport.hk": ["Hong Kong Cyberport Management Company"],
  "dealstreetasia.com": ["DealStreetAsia"],
  "dotdotnews.com": ["DotDotNews"],
  "ecns.cn": ["China News Service"],
  "economyarab.com": ["Economy Middle East"],
  "eduhk.hk": ["The Education University of Hong Kong"],
  "etnet.com.hk": ["ET Net"],
  "frominsideasia.com": ["From Inside Asia"],
  "globaltimes.cn": ["Global Times"],
  "hk01.com": ["HK01"],
  "hkbusinesswire.com": ["HK Business Wire"],
  "hkcd.com": ["Hong Kong Commercial Daily"],
  "hkcna.hk": ["Hong Kong China News Agency"],
  "hkej.com": ["Hong Kong Economic Journal"],
  "hkis.org.hk": ["Hong Kong Institute of Surveyors"],
  "hkstp.org": ["HKSTP"],
  "hku.hk": ["HKU Estates Office", "HKU Global Innovation Centre", "HKU Knowledge Exchange Office"],
  "interchamhk.org": ["InterCham Hong Kong"],
  "jucc.edu.hk": ["Joint Universities Computer Centre"],
  "kinliu.hk": ["kinliu.hk"],
  "meetinghk.com": ["meetinghk.com"],
  "menafn.com": ["EQS / MENAFN", "MENAFN"],
  "mingpao.com": ["Ming Pao"],
  "mlsreclamation.hk": ["Ma Liu Shui Reclamation study site"],
  "mtrnorthernlink.hk": ["MTR Corporation"],
  "nationalityforall.org": ["Nationality for All"],
  "nm-lfs.hk": ["Lau Fau Shan study site"],
  "opengovasia.com": ["OpenGov Asia"],
  "openstreetmap.org": ["OpenStreetMap contributors; station names: MTR Corporation"],
  "polyu.edu.hk": ["The Hong Kong Polytechnic University"],
  "rthk.hk": ["RTHK"],
  "scmp.com": ["South China Morning Post"],
  "semi.org.cn": ["SEMI China"],
  "stheadline.com": ["Sing Tao Daily", "Sing Tao Headline"],
  "theconstructionindex.co.uk": ["The Construction Index"],
  "tvb.com": ["TVB News"],
  "ulifestyle.com.hk": ["U Lifestyle"],
  "unwire.hk": ["unwire.hk"],
  "urbanlifehk.com": ["UrbanLife HK"],
  "webnewswire.com": ["Webnewswire"],
};

/** Hosts that openly carry what others publish: newspapers, agencies and news wires, and whose texts are cited from there. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  "bio-hk.com": ["BIO HK 2024 site"],
  "businessdailymedia.com": ["HKSTP"],
  "cnyes.com": ["ET Net"],
  "huaxia.com": ["Hong Kong China News Agency"],
  "laotiantimes.com": ["Cyberport"],
  "people.cn": ["Xinhua"],
  "pressreader.com": ["South China Morning Post"],
  "thearabianpost.com": ["Cyberport"],
  "thesun.my": ["Media OutReach"],
  "yahoo.com": ["Now News", "Yahoo News Hong Kong"],
};

/** Where the same can be read as well. */
const alsoHosts: readonly string[] = [
  "aecom.com",
  "cgcc.org.hk",
  "exmoo.com",
  "ey.com",
  "hkust.edu.hk",
  "mingpaocanada.com",
  "okosix.com",
  "pwchk.com",
  "taiwannews.com.tw",
  "thestandard.com.hk",
];

/**
 * Addresses on a host that is not known to be its publisher’s. A copy on a host of doubtful standing may be changed, or be
 * another text tomorrow: such a source has no address, and a note that says how to find it.
 */
export function checkSourceHosts({ sources, placeSources }: Geodata): Problem[] {
  const odd = [...sources, ...placeSources].flatMap((source) => [
    ...checkAddress(source),
    ...(source.alsoUrls ?? []).filter((url) => !isKnown(url)).map((url) => problem(source, "alsoUrls", url)),
  ]);
  return [...odd, ...sources.flatMap(checkWithoutAddress)];
}

function checkAddress(source: Source): Problem[] {
  const { url, publisher } = source;
  if (url === null || isBelow(url, government)) return [];
  const name = publisher.en.split(/ \(|, /)[0] ?? "";
  const publishers = [own, carriers].flatMap((hosts) =>
    Object.entries(hosts).flatMap(([domain, names]) => (isBelow(url, domain) ? names : [])),
  );
  return publishers.includes(name) ? [] : [problem(source, "url", url)];
}

/** The note of a source without an address says where to look for it. */
function checkWithoutAddress({ id, url, note }: Source): Problem[] {
  if (url !== null || note) return [];
  return [
    { file: "sources.json", id, field: "note", value: "missing", message: "says not how to find the source" },
  ];
}

function isKnown(url: string): boolean {
  return [government, ...Object.keys(own), ...Object.keys(carriers), ...alsoHosts].some((domain) =>
    isBelow(url, domain),
  );
}

function isBelow(url: string, domain: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/, "");
  return host === domain || host.endsWith(`.${domain}`);
}

function problem({ id, publisher }: Source, field: string, value: string): Problem {
  const message = `is no host of ${publisher.en} that was looked at; see check/source-hosts.ts`;
  return { file: "sources.json", id, field, value, message };
}
