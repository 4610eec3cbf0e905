import { useEffect } from "preact/hooks";
import type { Commands } from "../../../commands/commands.ts";
import { presenterCommands } from "../../../commands/stage-commands.ts";
import { htmlLang, type Language, languages } from "../../../model/localised.ts";
import { isSentCommand, type StageCommand } from "../../../model/stage-command.ts";
import type { Script, ScriptScene } from "../../../model/stage-message.ts";
import { type ConsoleWords, useWordsIn } from "./use-words-in.ts";
import { useCommandsOf } from "../../use-commands.ts";
import { useDigits } from "../use-stage-commands.ts";
import { Timers } from "./timers.tsx";
import type { ConsoleState } from "./console-state.ts";
import { ConsoleButtons } from "./console-buttons.tsx";
import { AudienceView } from "./audience-view.tsx";
import { useStage } from "./use-stage.ts";
import "./console.css";
import type { Text } from "../../text/text.ts";

interface ConsoleProps {
  readonly id: string;
  readonly session: Storage | null;
  /** The words to show until the tour and its language are known. */
  readonly words: ConsoleWords;
  readonly commands: Commands;
}

/** The presenter console: this scene and the next, notes, timers, and a picture of the audience window. */
export function Console({ id, session, words, commands }: ConsoleProps) {
  const { state, picture, command, point, restart } = useStage(id, session);
  const { language, text: all } = useWordsIn(languageOf(state) ?? words.language, words);
  const { console: text, stage, command: labels } = all;
  const runCommand = (name: string): void => {
    if (isSentCommand(name)) command({ kind: name });
  };
  const digits = useDigits(state.script?.scenes.length ?? 0);
  useCommandsOf(commands, presenterCommands, {
    runCommand,
    goToScene: (number) => command({ kind: "go", number }),
    digits,
  });
  useEffect(() => {
    document.documentElement.lang = htmlLang(language);
    document.title = text.title;
  }, [language, text]);
  const { script, now } = state;
  const scene = script?.scenes[now.step];
  if (!script || !scene) return <Waiting text={text} />;
  return (
    <main class="console">
      <header class="console-head">
        <h1>{script.title}</h1>
        <p role="status">
          {state.hasStage ? text.phase[now.phase] : state.isOver ? text.ended : text.gone}{" "}
          {!state.hasStage && !state.isOver && (
            <Reopen tour={script.tour} step={now.step} language={language} text={text} />
          )}
          {state.hasStage && now.isBlank && <strong>{text.blank}</strong>}
        </p>
      </header>
      <Timers state={state} text={text} onRestart={restart} />
      <div class="console-body">
        <ThisScene scene={scene} place={`${now.step + 1} / ${script.scenes.length}`} text={text} />
        <div class="console-side">
          <AudienceView picture={picture} text={text} onPoint={point} />
          <NextScene scene={script.scenes[now.step + 1]} text={text} />
          <SceneList script={script} step={now.step} title={labels.overview} command={command} />
        </div>
      </div>
      <ConsoleButtons
        now={now}
        scenes={script.scenes.length}
        text={labels}
        label={stage.buttons}
        runCommand={runCommand}
      />
    </main>
  );
}

type ConsoleText = Text["console"];

function Waiting({ text }: { readonly text: ConsoleText }) {
  return (
    <main class="console-waiting">
      <h1>{text.title}</h1>
      <p>{text.waiting}</p>
    </main>
  );
}

interface ThisSceneProps {
  readonly scene: ScriptScene;
  /** Such as "2 / 10". */
  readonly place: string;
  readonly text: ConsoleText;
}

function ThisScene({ scene, place, text }: ThisSceneProps) {
  return (
    <div class="console-main">
      <section aria-labelledby="console-now">
        <p class="console-kicker">
          {text.now} {place}
        </p>
        <h2 id="console-now">{scene.title}</h2>
        <p>{scene.caption}</p>
      </section>
      <section class="console-notes" aria-labelledby="console-notes">
        <h2 id="console-notes" class="console-kicker">
          {text.notes}
        </h2>
        <p>{scene.notes || text.noNotes}</p>
      </section>
    </div>
  );
}

function NextScene({ scene, text }: { readonly scene: ScriptScene | undefined; readonly text: ConsoleText }) {
  return (
    <section class="console-after" aria-labelledby="console-after">
      <h2 id="console-after" class="console-kicker">
        {text.after}
      </h2>
      {scene ? (
        <>
          <p class="console-after-title">{scene.title}</p>
          <p>{scene.caption}</p>
        </>
      ) : (
        <p>{text.noNext}</p>
      )}
    </section>
  );
}

interface SceneListProps {
  readonly script: Script;
  readonly step: number;
  readonly title: string;
  readonly command: (command: StageCommand) => void;
}

/** A list of all scenes, for a jump that the audience does not see being chosen. */
function SceneList({ script, step, title, command }: SceneListProps) {
  return (
    <details class="console-scenes">
      <summary>{title}</summary>
      <ol>
        {script.scenes.map((scene, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === step ? "step" : undefined}
              onClick={() => command({ kind: "go", number: index + 1 })}
            >
              {scene.title}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ReopenProps {
  readonly tour: string;
  readonly step: number;
  readonly language: Language;
  readonly text: ConsoleText;
}

/** Opens a new audience window at the scene that the console shows. */
function Reopen({ tour, step, language, text }: ReopenProps) {
  return (
    // With rel="opener" the new window copies this session storage, and with it the id of their channel.
    <a href={`./#tour=${tour}/${step + 1}&lang=${language}&v=1`} target="_blank" rel="opener">
      {text.reopen}
    </a>
  );
}

function languageOf({ script }: ConsoleState): Language | undefined {
  return languages.find((each) => each === script?.language);
}
