import { useEffect, useState } from "preact/hooks";
import { clockText, type ConsoleState, secondsBehind } from "./console-state.ts";
import type { Text } from "../../text/zh-Hant.ts";
import { TextButton } from "../../kit/button.tsx";

interface ClocksProps {
  readonly state: ConsoleState;
  readonly text: Text["console"];
  readonly onRestart: () => void;
}

const secondMilliseconds = 1_000;

/** The time of day, how long one has spoken, how long of this scene, and how that compares with the plan. */
export function Clocks({ state, text, onRestart }: ClocksProps) {
  const now = useSeconds();
  const { script, begunAt, sceneAt } = state;
  const planned = script?.scenes.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0;
  const target = script?.scenes[state.now.step]?.seconds ?? 0;
  const behind = secondsBehind(state, now);
  const inScene = (now - sceneAt) / secondMilliseconds;
  return (
    <dl class="console-clocks">
      <div>
        <dt>{text.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}</dd>
      </div>
      <div>
        <dt>{text.since}</dt>
        <dd>
          {clockText((now - begunAt) / secondMilliseconds)}
          <small> / {clockText(planned)}</small>
        </dd>
      </div>
      <div data-over={inScene > target || undefined}>
        <dt>{text.sceneClock}</dt>
        <dd>
          {clockText(inScene)}
          <small> / {clockText(target)}</small>
        </dd>
      </div>
      <div data-over={behind > 0 || undefined}>
        <dt>
          <TextButton onClick={onRestart}>{text.restart}</TextButton>
        </dt>
        <dd>{behind > 0 ? text.behind(clockText(behind)) : text.ahead(clockText(-behind))}</dd>
      </div>
    </dl>
  );
}

function useSeconds(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), secondMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now;
}
