import arrowDown from "lucide-static/icons/arrow-down.svg?shapes";
import arrowLeft from "lucide-static/icons/arrow-left.svg?shapes";
import arrowRight from "lucide-static/icons/arrow-right.svg?shapes";
import arrowUp from "lucide-static/icons/arrow-up.svg?shapes";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { carryCommands } from "../../../commands/carry-commands.ts";
import type { Press } from "../../../commands/press.ts";
import type { Outlines } from "../../../model/atlas.ts";
import type { Carried } from "../../../model/choice/carried.ts";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { boundsOfGeometry } from "../../../model/geometry-bounds.ts";
import { carriedGround, carriedSquareMetres, middleOf, placeBeside } from "../../../model/geometry/carry.ts";
import type { Ground } from "../../../model/geometry/parts.ts";
import { withMargin } from "../../../model/mercator.ts";
import { moveCarried, putBackCarried, turnCarried } from "../../../state/actions/carry.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { outlineOfCarried } from "../../../state/carried-outline.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { copied } from "../../clipboard.ts";
import { iconSet } from "../../facts/signs/icon.tsx";
import { Button, IconButton, TextButton } from "../../kit/button.tsx";
import { mapTool, mapToolHead } from "../../kit/map-tool.ts";
import { classes, quiet } from "../../kit/text.ts";
import { useCommands } from "../../use-commands.ts";
import { usePromise } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";
import { carriedSentence, everydaySource } from "./carried-sentence.ts";
import { SendTo } from "./send-to.tsx";
import { usePlaces } from "./use-places.ts";
import "./carry.css";

const carriedOf = ({ carried }: AtlasState): Carried | null => carried;
const drawingsOf = ({ drawings }: AtlasState): AtlasState["drawings"] => drawings;
const ownOutlineOf = ({ carriedOutline }: AtlasState): Ground | null => carriedOutline;
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

const Icon = iconSet({ north: arrowUp, west: arrowLeft, east: arrowRight, south: arrowDown });

const noOutlines: Outlines = new Map();

/** Metres of a step by keys or buttons. */
const stepMetres = { near: 50, far: 500 } as const;
const steps = {
  north: { way: [0, 1], key: "ArrowUp" },
  west: { way: [-1, 0], key: "ArrowLeft" },
  east: { way: [1, 0], key: "ArrowRight" },
  south: { way: [0, -1], key: "ArrowDown" },
} as const;
type Direction = keyof typeof steps;
const directions = ["north", "west", "east", "south"] as const;

/** What is carried, how large it is, where it lies, and how to move it without a pointer. */
export function CarryTool() {
  const { outlines } = useApp();
  const carried = useAtlasState(carriedOf);
  const arrived = usePromise(outlines);
  if (!carried || arrived.state === "waiting") return null;
  return <Tool carried={carried} outlines={arrived.state === "here" ? arrived.value : noOutlines} />;
}

interface ToolProps {
  readonly carried: Carried;
  readonly outlines: Outlines;
}

function Tool({ carried, outlines }: ToolProps) {
  const { store } = useApp();
  const { text, language } = useText();
  const words = text.carry;
  const drawings = useAtlasState(drawingsOf);
  const carriedOutline = useAtlasState(ownOutlineOf);
  const home = outlineOfCarried({ carried, carriedOutline, drawings }, outlines);
  const ground = useMemo(() => home && carriedGround(home, carried), [home, carried]);
  const squareMetres = home ? carriedSquareMetres(home) : 0;
  const middle = carried.at ?? (home && middleOf(home));
  const places = usePlaces(ground, middle);
  const [message, setMessage] = useState("");
  const tool = useRef<HTMLElement>(null);
  const name = useName(carried);
  const move = (direction: Direction, metres: number): void => {
    const [east, north] = steps[direction].way;
    if (middle) moveCarried(store, placeBeside(middle, [east * metres, north * metres]));
  };
  const show = (): void => {
    if (ground) showBounds(store, withMargin(boundsOfGeometry(ground)));
  };
  const send = (at: LngLat): void => {
    moveCarried(store, at);
    const { carried: now } = store.getState();
    const there = home && now && carriedGround(home, now);
    if (there) showBounds(store, withMargin(boundsOfGeometry(there)));
  };
  useCarryKeys(tool, move);
  useFocus(tool);
  const said = carriedSentence({ name, squareMetres, places }, text, language);
  const copy = async (): Promise<void> => {
    setMessage((await copied(said)) ? words.copied : words.notCopied);
  };
  return (
    <section
      class={classes(mapTool, "carry-tool")}
      aria-label={words.title}
      data-carried={carried.of.id}
      ref={tool}
      tabIndex={-1}
    >
      <div class={mapToolHead}>
        <h2>{words.title}</h2>
        <TextButton onClick={() => putBackCarried(store)}>{words.putBack}</TextButton>
      </div>
      {ground ? (
        <>
          {/* It is announced when the outline has come to rest, once. */}
          <p role="status" class="carry-sentence">
            {places && said}
          </p>
          {!places && <p class="carry-sentence">{said}</p>}
          <p class={quiet}>{words.hint}</p>
          <MovePad onMove={move} />
          <Turn carried={carried} />
          <div class="carry-buttons">
            <ToMiddle onChoose={(at) => moveCarried(store, at)} />
            <TextButton onClick={show}>{words.show}</TextButton>
            <TextButton onClick={() => void copy()}>{words.copy}</TextButton>
          </div>
          <p role="status" class="carry-message">
            {message}
          </p>
          <SendTo onChoose={send} />
          <p class={quiet}>{everydaySource(squareMetres, text)}</p>
        </>
      ) : (
        <p>{words.noOutline}</p>
      )}
    </section>
  );
}

/** What it is called in the sentence. */
function useName({ of }: Carried): string {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const drawings = useAtlasState(drawingsOf);
  const layers = useAtlasState(layersOf);
  const site = of.kind === "site" ? atlas.site(of.id) : undefined;
  if (site) return localise(site.name);
  const own = of.kind === "own" ? layers.find(({ id }) => id === of.layer)?.name : undefined;
  const drawn = of.kind === "drawing" ? drawings.find(({ id }) => id === of.id)?.name : undefined;
  return own || drawn || text.carry.drawing;
}

/** Arrows move it while the focus is in the tool, on the map or nowhere; on a slider or in a list they are its own. */
function useCarryKeys(
  tool: { readonly current: HTMLElement | null },
  move: (direction: Direction, metres: number) => void,
): void {
  const { store } = useApp();
  const isHere = (): boolean => {
    const focused = document.activeElement;
    const isFree = !focused || focused === document.body || focused.matches(".maplibregl-canvas");
    return isFree || (tool.current?.contains(focused) === true && !focused.matches("input"));
  };
  const moveBy = (press: Press | undefined, metres: number): boolean => {
    const direction = directions.find((each) => steps[each].key === press?.key);
    if (!direction || !isHere()) return false;
    move(direction, metres);
    return true;
  };
  useCommands(carryCommands, {
    move: (press) => moveBy(press, stepMetres.near),
    moveFar: (press) => moveBy(press, stepMetres.far),
    putBack: () => putBackCarried(store),
  });
}

/** The keys work at once, and whoever had the focus gets it back. */
function useFocus(tool: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    tool.current?.focus({ preventScroll: true });
    return () => {
      const isLost = !document.activeElement || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function MovePad({ onMove }: { readonly onMove: (direction: Direction, metres: number) => void }) {
  const { text } = useText();
  const words = text.carry;
  return (
    <div class="carry-pad" role="group" aria-label={words.move}>
      {directions.map((direction) => (
        <IconButton
          key={direction}
          label={words.directions[direction]}
          onClick={({ shiftKey }) => onMove(direction, shiftKey ? stepMetres.far : stepMetres.near)}
        >
          <Icon name={direction} />
        </IconButton>
      ))}
      <span class={quiet}>{words.step}</span>
    </div>
  );
}

function Turn({ carried: { turn } }: { readonly carried: Carried }) {
  const { store } = useApp();
  const { text } = useText();
  return (
    <label class="carry-turn">
      {text.carry.turn}{" "}
      <input
        type="range"
        min={0}
        max={359}
        step={1}
        value={turn}
        aria-valuetext={text.carry.turned(String(turn))}
        onInput={({ currentTarget }) => turnCarried(store, Number(currentTarget.value))}
      />{" "}
      <output>{turn}°</output>
    </label>
  );
}

function ToMiddle({ onChoose }: { readonly onChoose: (at: LngLat) => void }) {
  const { store } = useApp();
  const { text } = useText();
  const toMiddle = (): void => {
    const { camera } = store.getState();
    if (camera) onChoose([camera.lng, camera.lat]);
  };
  return <Button onClick={toMiddle}>{text.carry.toMiddle}</Button>;
}
