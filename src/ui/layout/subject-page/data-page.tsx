import type { ComponentChildren } from "preact";
import type { OpenTable } from "../../../export/open-data/columns.ts";
import {
  dataFolder,
  dataVersion,
  type OpenTableName,
  openTableNames,
} from "../../../export/open-data/tables.ts";
import { dataPageFile, pathInLanguage, wayUp } from "../../../link/page-path.ts";
import { dayText, numberText } from "../../facts/format/quantity.ts";
import { quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";
import { languageNames } from "../../text/language-names.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { PanelTitle } from "../panel-title.tsx";
import { PageFrame } from "./page-frame.tsx";

interface DataPageProps {
  readonly tables: Readonly<Record<OpenTableName, OpenTable>>;
}

/** What can be taken away at addresses that stay, and what every column of it means. */
export function DataPage({ tables }: DataPageProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const { pages: words } = pagesWords[language];
  const { data } = words;
  const up = wayUp(pathInLanguage(dataPageFile, language));
  const folder = up + dataFolder;
  return (
    <PageFrame pathIn={(other) => pathInLanguage(dataPageFile, other)}>
      <main>
        <PanelTitle>{data.title}</PanelTitle>
        <p>{data.lead}</p>
        <p class={quiet}>{text.asOf(dayText(atlas.asOf, language))}</p>
        <Section title={data.files}>
          <ul class="subject-page-files">
            <li>
              <a href={`${folder}sites.geojson`}>sites.geojson</a> {data.map}
            </li>
            {openTableNames.map((name) => (
              <li key={name}>
                <a href={`${folder}${name}.csv`}>{name}.csv</a> {data.tables[name]} ·{" "}
                {data.rows(numberText(tables[name].rows.length, language))}
              </li>
            ))}
            <li>
              <a href={`${folder}datapackage.json`}>datapackage.json</a> {data.package}
            </li>
            <li>
              <a href={`${folder}CHANGES.md`}>CHANGES.md</a> {data.changes}
            </li>
          </ul>
          <p>{data.stable(`v${dataVersion}`)}</p>
          <p>{data.encoding}</p>
        </Section>
        {openTableNames.map((name) => (
          <Columns key={name} name={name} table={tables[name]} words={data} />
        ))}
        <Codes words={data} />
        <Section title={data.terms}>
          <p>{data.termsText}</p>
        </Section>
      </main>
    </PageFrame>
  );
}

type DataWords = (typeof pagesWords)["en"]["pages"]["data"];

/** The columns that hold a word of ours, with what each word is called on the screen. */
function Codes({ words }: { readonly words: DataWords }) {
  const { text } = useText();
  const codes: readonly (readonly [column: string, names: Readonly<Record<string, string>>])[] = [
    ["sites.csv: kind", text.kind],
    ["sites.csv: status, status_2021; events.csv: status_becomes", text.status],
    ["sites.csv: precision", text.precision],
    ["events.csv: kind", text.eventKind],
    ["events.csv, promises.csv: milestone", text.milestone],
    ["promises.csv: verdict", text.verdict],
    ["promises.csv: open_reason", text.openReason],
    ["sources.csv: kind", text.sourceKind],
  ];
  return (
    <Section title={words.codes}>
      <ThreeColumns heads={[words.column, words.code, words.meaning]}>
        {codes.flatMap(([column, names]) =>
          Object.entries(names).map(([code, name]) => (
            <tr key={`${column}/${code}`}>
              <td>{column}</td>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{name}</td>
            </tr>
          )),
        )}
      </ThreeColumns>
    </Section>
  );
}

interface ColumnsProps {
  readonly name: OpenTableName;
  readonly table: OpenTable;
  readonly words: DataWords;
}

function Columns({ name, table, words }: ColumnsProps) {
  const { text } = useText();
  return (
    <Section title={`${words.tables[name]}${text.separator}${name}.csv`}>
      <ThreeColumns heads={[words.column, words.type, words.meaning]}>
        {table.columns.map(({ key, meaning, type, language }) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td>{words.types[type]}</td>
            <td>
              {words.columns[meaning]}
              {language && <span class={quiet}> · {languageNames[language]}</span>}
            </td>
          </tr>
        ))}
      </ThreeColumns>
    </Section>
  );
}

interface ThreeColumnsProps {
  readonly heads: readonly [string, string, string];
  readonly children: ComponentChildren;
}

function ThreeColumns({ heads, children }: ThreeColumnsProps) {
  return (
    <table class="subject-page-columns">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
