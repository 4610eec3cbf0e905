import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOnGrid } from "../../src/model/geometry/hk1980.ts";
import { mapExtent } from "../../src/model/mercator.ts";
import { formatWgs84, readCoordinates, readingsOf } from "../../src/search/coordinates.ts";

/** About a centimetre, in degrees. */
const closeDigits = 7;

describe("a position in degrees", () => {
  it.each<[typed: string, lat: number, lng: number]>([
    ["22.3819, 114.2034", 22.3819, 114.2034],
    ["22.3819,114.2034", 22.3819, 114.2034],
    ["22.381,114.203", 22.381, 114.203],
    ["114.2034 22.3819", 22.3819, 114.2034],
    ["114.2034, 22.3819", 22.3819, 114.2034],
    ["  22.3819\t114.2034\n", 22.3819, 114.2034],
    ["22.3819\n114.2034", 22.3819, 114.2034],
    ["22.3819/114.2034", 22.3819, 114.2034],
    ["22.3819; 114.2034.", 22.3819, 114.2034],
    ["(22.3819, 114.2034)", 22.3819, 114.2034],
    ["[114.2034, 22.3819]", 22.3819, 114.2034],
    ["22.38, 114", 22.38, 114],
    ["22.3819°N 114.2034°E", 22.3819, 114.2034],
    ["22.3819° N, 114.2034° E", 22.3819, 114.2034],
    ["22.3819º, 114.2034º", 22.3819, 114.2034],
    ["22.3819˚N 114.2034˚E", 22.3819, 114.2034],
    ["22.3819 N 114.2034 E", 22.3819, 114.2034],
    ["22.3819n 114.2034e", 22.3819, 114.2034],
    ["114.2034E 22.3819N", 22.3819, 114.2034],
    ["114.2034E22.3819N", 22.3819, 114.2034],
    ["N22.3819 E114.2034", 22.3819, 114.2034],
    ["E 114.2034 N 22.3819", 22.3819, 114.2034],
    ["N22.3819, 114.2034", 22.3819, 114.2034],
    ["22.3819 N E 114.2034", 22.3819, 114.2034],
    ["22.3819 north, 114.2034 east", 22.3819, 114.2034],
    ["lat 22.38 lon 114.2", 22.38, 114.2],
    ["lon 114.2 lat 22.38", 22.38, 114.2],
    ["Lat. 22.38, Long. 114.2", 22.38, 114.2],
    ["Latitude: 22.38, Longitude: 114.2", 22.38, 114.2],
    ["lat: 22.38 N lon: 114.2 E", 22.38, 114.2],
    ["lat=22.38&lng=114.2", 22.38, 114.2],
    ["lat -33.87 lon 151.21", -33.87, 151.21],
    ["lat 22 lon 114", 22, 114],
    ["緯度22.38 經度114.2", 22.38, 114.2],
    ["經度：114.2，緯度：22.38", 22.38, 114.2],
    ["纬度22.38 经度114.2", 22.38, 114.2],
    ["北緯22.38度 東經114.20度", 22.38, 114.2],
    ["北纬22.38度，东经114.20度", 22.38, 114.2],
    ["南緯33.87度 西經70.5度", -33.87, -70.5],
    ["geo:22.38,114.2", 22.38, 114.2],
    ["GEO:22.38,114.2,8;u=35", 22.38, 114.2],
    ["geo:22.38,114.2?z=16", 22.38, 114.2],
    ["geo:10,20", 10, 20],
    ["@22.38,114.2", 22.38, 114.2],
    ["@22.38,114.2,15z", 22.38, 114.2],
    ["２２．３８１９，１１４．２０３４", 22.3819, 114.2034],
    ["２２．３８１９、１１４．２０３４", 22.3819, 114.2034],
    ["22.3819、114.2034", 22.3819, 114.2034],
    ["22.3819，114.2034。", 22.3819, 114.2034],
    ["22.3819　114.2034", 22.3819, 114.2034],
    ["\u202A22.3819, 114.2034\u202C", 22.3819, 114.2034],
    ["\u200E22.3819\u200F,\u2066 114.2034\u2069", 22.3819, 114.2034],
    ["22.3819,\u00A0114.2034", 22.3819, 114.2034],
    ["+22.3819, +114.2034", 22.3819, 114.2034],
    ["39.9, 116.4", 39.9, 116.4],
    ["116.4, 39.9", 39.9, 116.4],
    ["51.5, -0.12", 51.5, -0.12],
    ["51.5, −0.12", 51.5, -0.12],
    ["33.87°S 151.21°E", -33.87, 151.21],
    ["33.87S 70.5W", -33.87, -70.5],
    ["0.0, 0.0", 0, 0],
    ["90.0, 180.0", 90, 180],
    ["10.5, 20.5", 10.5, 20.5],
  ])("is read from %j", (typed, lat, lng) => {
    expect(readCoordinates(typed)).toEqual(degrees(lat, lng));
  });
});

describe("a position in degrees, minutes and seconds", () => {
  const [lat, lng] = [22 + 22 / 60 + 55 / 3600, 114 + 12 / 60 + 12 / 3600];

  it.each([
    `22°22'55"N 114°12'12"E`,
    `22°22'55"N, 114°12'12"E`,
    `114°12'12"E 22°22'55"N`,
    `N22°22'55" E114°12'12"`,
    `N 22° 22' 55" E 114° 12' 12"`,
    `22° 22' 55.0" N 114° 12' 12.0" E`,
    "22°22′55″N 114°12′12″E",
    "22°22’55”N 114°12’12”E",
    "22°22‘55“N 114°12‘12“E",
    "22°22'55'' N 114°12'12'' E",
    "22º22´55´´N 114º12´12´´E",
    "22°22＇55＂N 114°12＇12＂E",
    "22 22 55 N 114 12 12 E",
    "N 22 22 55 E 114 12 12",
    "22 22 55N, 114 12 12E",
    "22 22 55, 114 12 12",
    "22 22 55 114 12 12",
    "114 12 12 22 22 55",
    "22°22'55 114°12'12",
    "22 deg 22 min 55 sec N 114 deg 12 min 12 sec E",
    "22度22分55秒 114度12分12秒",
    "北緯22度22分55秒 東經114度12分12秒",
    "北緯22度22分55秒，東經114度12分12秒。",
    "東經114°12′12″，北緯22°22′55″",
    "２２度２２分５５秒Ｎ　１１４度１２分１２秒Ｅ",
  ])("is read from %j", (typed) => {
    expect(readCoordinates(typed)).toEqual(degrees(lat, lng));
  });

  it.each<[string, number, number]>([
    ["22° 22.917' N 114° 12.2' E", 22 + 22.917 / 60, 114 + 12.2 / 60],
    ["22 22.917 N 114 12.2 E", 22 + 22.917 / 60, 114 + 12.2 / 60],
    [`22°22'55"N 114°12'E`, lat, 114.2],
    ["22°N 114°E", 22, 114],
    [`22° 114°12'12"`, 22, lng],
    [`22°22'55" 114°12'`, lat, 114.2],
    [`0°30'0"S 0°30'0"W`, -0.5, -0.5],
    [`-0°30' 114°12'`, -0.5, 114.2],
  ])("may end early: %j", (typed, latitude, longitude) => {
    expect(readCoordinates(typed)).toEqual(degrees(latitude, longitude));
  });
});

describe("a position on the Hong Kong 1980 Grid", () => {
  it.each<[typed: string, easting: number, northing: number]>([
    ["835000 822000", 835000, 822000],
    ["835000, 822000", 835000, 822000],
    ["835000,822000", 835000, 822000],
    ["835,000 822,000", 835000, 822000],
    ["835,000, 822,000", 835000, 822000],
    ["835,000,822,000", 835000, 822000],
    ["835,000.5 822,000.25", 835000.5, 822000.25],
    ["836694.05 819069.80", 836694.05, 819069.8],
    ["E835000 N822000", 835000, 822000],
    ["N822000 E835000", 835000, 822000],
    ["835000E 822000N", 835000, 822000],
    ["822000N, 835000E", 835000, 822000],
    ["E835000N822000", 835000, 822000],
    ["835000mE 822000mN", 835000, 822000],
    ["835000 m E 822000 m N", 835000, 822000],
    ["835000m 822000m", 835000, 822000],
    ["easting 835000 northing 822000", 835000, 822000],
    ["Northing: 822000, Easting: 835000", 835000, 822000],
    ["８３５０００　８２２０００", 835000, 822000],
    ["８３５，０００、８２２，０００", 835000, 822000],
    // Only the other order lies in Hong Kong.
    ["815000 865000", 865000, 815000],
    // Both orders do: easting comes first.
    ["822000 835000", 822000, 835000],
  ])("is read from %j", (typed, easting, northing) => {
    expect(readCoordinates(typed)).toEqual({ system: "hk1980", easting, northing });
  });

  it("reaches over the whole frame of the map", () => {
    expect(isOnGrid(795_312, 794_696) && isOnGrid(872_572, 853_374)).toBe(true);
    expect([isOnGrid(NaN, 820_000), isOnGrid(835_000, Infinity), isOnGrid(0, 0)]).not.toContain(true);
  });
});

describe("a position as people and programs paste it", () => {
  const grid = { system: "hk1980", easting: 836694, northing: 819069 };
  it.each([
    "836 694 819 069",
    "836 694, 819 069",
    "E 836 694 N 819 069",
    "836'694 819'069",
    "836,694 819,069",
    "836694\t819069",
    "836694819069",
    "HK80 836694 819069",
    "HK1980 Grid: 836694, 819069",
    "X: 836694 Y: 819069",
    "y=819069 x=836694",
    "坐標 836694, 819069",
    "８３６６９４　８１９０６９",
  ])("%j is a place on the grid", (typed) => expect(readCoordinates(typed)).toEqual(grid));

  it.each([
    "22,38675 114,20322",
    "22,38675; 114,20322",
    "22,38675, 114,20322",
    "Sha Tin 22.38675, 114.20322",
    "位置：22.38675,114.20322",
    "WGS84 22.38675 114.20322",
  ])("%j is a place in degrees", (typed) =>
    expect(readCoordinates(typed)).toEqual({ system: "wgs84", position: [114.20322, 22.38675] }),
  );

  it("is read both ways where the numbers of the grid do not say which is the easting", () => {
    expect(readingsOf("836694 819069")).toEqual([grid, { ...grid, easting: 819069, northing: 836694 }]);
    expect(readingsOf("E836694 N819069")).toEqual([grid]);
    expect(readingsOf("869000 819069")).toHaveLength(1);
    expect(readingsOf("22.38675, 114.20322")).toHaveLength(1);
  });

  it.each([
    "bus 22 114",
    "Route 22.3 114",
    "Tel 2345 6789",
    "852 123 456 789",
    "Block 836 694",
    "flat 12, 22,38",
  ])("%j is none", (typed) => expect(readCoordinates(typed)).toBeNull());
});

describe("no position", () => {
  it.each([
    "",
    " ",
    "8",
    "para 8",
    "¶8",
    "88 公頃",
    "240 ha",
    "240.5 ha",
    "2018 2021",
    "2018, 2021",
    "第一城",
    "Smart-Space 8",
    "Smart-Space 8 3.5",
    "52839",
    "52839 52840",
    "12W 16W",
    "S8 W3",
    "N2 E3",
    "8, 12",
    "1 2 3 4",
    "1 2 3 4 5 6",
    "1.2.3",
    "1.2.3.4",
    "2021-10-11",
    "11/10/2021",
    "11.10.2021",
    "25°C",
    "E",
    "N E",
    "1,100",
    "113,114",
    "HK$5,000 million",
    "2629 1818",
    "2.5",
    "22.38",
    "lat 22.38",
    "22°22'55\"N",
    "22.38, 114.2, 5",
    "22.38,,114.2",
    ",22.38 114.2",
    "22.38-114.2",
    "22.38 - 114.2",
    "x22.38 y114.2",
    "NaN, NaN",
    "Infinity,1e999",
    "1e3,2",
    "1e3",
    "1.5e3,2.5",
    "0x16, 0x72",
    "½, ½",
    "constructor 1.5 2.5",
    "__proto__",
    "null, null",
    "<b>22.38</b>, 114.2",
    "<img src=x onerror=alert(1)>",
    "🏙️ 22.38, 114.2",
    "22.38\u0000, 114.2",
    "\u001B[31m22.38, 114.2",
    "\u202E\u202C",
    "%E0%A4%A",
    "((((((((((",
    "\uD800",
  ])("is read from %j", (typed) => {
    expect(readCoordinates(typed)).toBeNull();
  });

  it.each([
    "95.5, 190.5",
    "-91.0, 181.0",
    "lat 95 lon 114.2",
    "N114.2 E22.38",
    "22.38N 114.2N",
    "geo:91,0",
    "@0,181",
    "lat 22.38 lat 114.2",
    "-22.38S 114.2E",
    "22.38NS 114.2E",
    "22°60'0\"N 114°0'0\"E",
    "22°0'60\"N 114°0'0\"E",
    "22.5°30'N 114°E",
    "22'N 114'E",
    "22°-5'N 114°E",
    "9".repeat(110) + ".5, 1.5",
    "600000 900000",
    "E600000 N900000",
    "-835000 822000",
    "835000W 822000N",
    "835000° 822000°",
    "lat 835000 lon 822000",
    "easting 114.2 northing 22.38",
    "E822000 E835000",
    "835,0000 822,000",
  ])("lies where %j says", (typed) => {
    expect(readCoordinates(typed)).toBeNull();
  });

  it.each([
    ["digits", "1".repeat(5_000)],
    ["numbers", "1.5 ".repeat(1_250)],
    ["a position and more", `22.38, 114.2 ${"and so on ".repeat(500)}`],
    ["blanks inside", `22.38,${" ".repeat(5_000)}114.2`],
    ["marks", "22°".repeat(1_700)],
    ["dots", ".".repeat(100_000)],
    ["ligatures that grow", "\uFDFA".repeat(120)],
    ["a book", "創科 22.38, 114.2\n".repeat(100_000)],
  ])("is in a paste of %s, which is not read to its end", (_, typed) => {
    expect(readCoordinates(typed)).toBeNull();
  });
});

describe("the reading of positions", () => {
  it("never throws, and gives nothing that is not a place", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyAPosition), (typed) => {
        const read = readCoordinates(typed);
        if (read?.system === "wgs84") {
          expect(Math.abs(read.position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(read.position[1])).toBeLessThanOrEqual(90);
        } else if (read) expect(isOnGrid(read.easting, read.northing)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("reads back what is written", () => {
    fc.assert(
      fc.property(anywhere, ([lng, lat]) => {
        expect(readCoordinates(formatWgs84([lng, lat]))).toEqual(degrees(lat, lng, 5));
      }),
    );
  });

  it("reads back degrees, minutes and seconds in either order", () => {
    fc.assert(
      fc.property(anywhere, fc.boolean(), ([lng, lat], isLatFirst) => {
        const both = [sexagesimal(lat, "NS"), sexagesimal(lng, "EW")];
        const typed = (isLatFirst ? both : both.toReversed()).join(" ");
        expect(readCoordinates(typed)).toEqual(degrees(lat, lng, 6));
      }),
    );
  });

  it("reads any place of the map in either order without a word", () => {
    fc.assert(
      fc.property(inFrame, ([lng, lat]) => {
        const [x, y] = [lng.toFixed(6), lat.toFixed(6)];
        expect(readCoordinates(`${x} ${y}`)).toEqual(degrees(lat, lng, 5));
        expect(readCoordinates(`${y}, ${x}`)).toEqual(degrees(lat, lng, 5));
      }),
    );
  });
});

describe("a written position", () => {
  it("has five decimals, and the latitude first", () => {
    expect(formatWgs84([114.2034, 22.3819])).toBe("22.38190, 114.20340");
    expect(formatWgs84([-0.1278, 51.50735])).toBe("51.50735, -0.12780");
  });
});

function degrees(lat: number, lng: number, digits = closeDigits): unknown {
  return { system: "wgs84", position: [expect.closeTo(lng, digits), expect.closeTo(lat, digits)] };
}

/** 22.5 → 22°30'0.000"N */
function sexagesimal(angle: number, [positive = "", negative = ""]: string): string {
  const thousandths = Math.round(Math.abs(angle) * 3_600_000);
  const seconds = ((thousandths % 60_000) / 1_000).toFixed(3);
  const minutes = Math.floor(thousandths / 60_000) % 60;
  return `${Math.floor(thousandths / 3_600_000)}°${minutes}'${seconds}"${angle < 0 ? negative : positive}`;
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anywhere = fc.tuple(within(-180, 180), within(-90, 90));
const inFrame = fc.tuple(within(mapExtent[0], mapExtent[2]), within(mapExtent[1], mapExtent[3]));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));
const scraps = [
  "22",
  "114",
  "22.38",
  "114.2",
  "835000",
  "822,000",
  "-",
  "+",
  ".",
  ",",
  "、",
  " ",
  "°",
  "'",
  '"',
  "m",
  "e",
  "E",
  "N",
  "S",
  "W",
  "lat",
  "lon:",
  "北緯",
  "東經",
  "度",
  "分",
  "秒",
  "geo:",
  "@",
  "(",
  ")",
  "\u202E",
  "\u0000",
  "𝟚",
];
const nearlyAPosition = fc
  .array(fc.constantFrom(...scraps), { maxLength: 14 })
  .map((parts) => parts.join(""));
