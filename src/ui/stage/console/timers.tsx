import { useEffect, useState } from "preact/hooks";
import { minutesAndSeconds, type ConsoleState, secondsBehind } from "./console-state.ts";
import type { Text } from "../../text/text.ts";
import { TextButton } from "../../kit/button.tsx";

interface TimersProps {
  readonly state: ConsoleState;
  readonly text: Text["console"];
  readonly onRestart: () => void;
}

const secondMilliseconds = 1_000;

/** The time of day, the time since the tour began, the time in this scene, and the difference from the plan. */
export function Timers({ state, text, onRestart }: TimersProps) {
  const now = useEverySecond();
  const { script, begunAt, sceneAt } = state;
  const planned = script?.scenes.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0;
  const target = script?.scenes[state.now.step]?.seconds ?? 0;
  const behind = secondsBehind(state, now);
  const inScene = (now - sceneAt) / secondMilliseconds;
  return (
    <dl class="console-timers">
      <div>
        <dt>{text.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}</dd>
      </div>
      <div>
        <dt>{text.since}</dt>
        <dd>
          {minutesAndSeconds((now - begunAt) / secondMilliseconds)}
          <small> / {minutesAndSeconds(planned)}</small>
        </dd>
      </div>
      <div data-over={inScene > target || undefined}>
        <dt>{text.sceneClock}</dt>
        <dd>
          {minutesAndSeconds(inScene)}
          <small> / {minutesAndSeconds(target)}</small>
        </dd>
      </div>
      <div data-over={behind > 0 || undefined}>
        <dt>
          <TextButton onClick={onRestart}>{text.restart}</TextButton>
        </dt>
        <dd>
          {behind > 0 ? text.behind(minutesAndSeconds(behind)) : text.ahead(minutesAndSeconds(-behind))}
        </dd>
      </div>
    </dl>
  );
}

function useEverySecond(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), secondMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now;
}
