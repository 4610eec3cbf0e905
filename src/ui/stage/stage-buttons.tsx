import type { StageCommand } from "../../model/stage-command.ts";
import type { Stage } from "../../model/choice/stage.ts";
import { useText, useView } from "../view.tsx";
import { useHands } from "./use-hands.ts";
import { StageIcon } from "./stage-icon.tsx";

interface StageButtonsProps {
  readonly stage: Stage;
  readonly scenes: number;
  readonly hasLaser: boolean;
  readonly command: (command: StageCommand) => void;
}

/** For hands on a mouse or a screen: out of sight until the pointer moves, or the keyboard comes to them. */
export function StageButtons({ stage, scenes, hasLaser, command }: StageButtonsProps) {
  const { text } = useText();
  const { isFrame } = useView();
  const isShown = useHands();
  const { isPlaying, step, phase } = stage;
  const buttons = [
    { kind: "previous", icon: "previous", isOff: step === 0 },
    { kind: "next", icon: "next", isOff: step === scenes - 1 },
    ...(phase === "paused" ? ([{ kind: "resume", icon: "resume" }] as const) : []),
    { kind: "play", icon: isPlaying ? "pause" : "play", isPressed: isPlaying },
    { kind: "overview", icon: "overview" },
    { kind: "laser", icon: "laser", isPressed: hasLaser },
    // Browsers let a frame of another page speak with no other window.
    ...(isFrame ? [] : ([{ kind: "console", icon: "console" }] as const)),
    ...(document.fullscreenEnabled ? ([{ kind: "fullscreen", icon: "fullscreen" }] as const) : []),
    { kind: "aside", icon: "aside" },
    { kind: "help", icon: "help" },
    { kind: "end", icon: "end" },
  ] as const;
  return (
    <div class="stage-buttons" role="group" aria-label={text.stage.buttons} data-shown={isShown || undefined}>
      {buttons.map(({ kind, icon, ...rest }) => (
        <button
          key={kind}
          type="button"
          class="icon-button"
          data-command={kind}
          aria-label={text.stage.command[kind]}
          title={text.stage.command[kind]}
          aria-pressed={"isPressed" in rest ? rest.isPressed : undefined}
          disabled={"isOff" in rest && rest.isOff}
          onClick={() => command({ kind })}
        >
          <StageIcon name={icon} />
        </button>
      ))}
    </div>
  );
}
