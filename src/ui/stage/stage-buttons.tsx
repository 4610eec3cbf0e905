import { buttonsIn } from "../../commands/command.ts";
import { stageCommands } from "../../commands/stage-commands.ts";
import type { Stage } from "../../model/choice/stage.ts";
import { useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { usePointerMoving } from "./use-pointer-moving.ts";
import { StageIcon } from "./stage-icon.tsx";
import { IconButton } from "../kit/button.tsx";

interface StageButtonsProps {
  readonly stage: Stage;
  readonly scenes: number;
  readonly hasLaser: boolean;
  readonly runCommand: (id: string) => void;
}

const buttons = buttonsIn(stageCommands, "stage");

/** After a click with the mouse, Space and Enter belong to the tour again; who came by keys stays on the button. */
function leaveToKeys({ detail, currentTarget }: MouseEvent & { readonly currentTarget: HTMLElement }): void {
  if (detail > 0) currentTarget.closest<HTMLElement>(".stage")?.focus({ preventScroll: true });
}

/** The buttons are hidden until the pointer moves or the keyboard focuses one, so that the audience sees the map alone. */
export function StageButtons({ stage, scenes, hasLaser, runCommand }: StageButtonsProps) {
  const { text } = useText();
  const { isEmbed } = useApp();
  const isShown = usePointerMoving();
  const { isPlaying, step, phase } = stage;
  const pressed: Readonly<Record<string, boolean>> = { play: isPlaying, laser: hasLaser };
  const isOff: Readonly<Record<string, boolean>> = { previous: step === 0, next: step === scenes - 1 };
  const isMissing: Readonly<Record<string, boolean>> = {
    resume: phase !== "paused",
    // Browsers partition the storage of an embed, so it and a console window would not find each other.
    console: isEmbed,
    fullscreen: !document.fullscreenEnabled,
  };
  return (
    <div class="stage-buttons" role="group" aria-label={text.stage.buttons} data-shown={isShown || undefined}>
      {buttons
        .filter(({ id }) => !isMissing[id])
        .map(({ id, button }) => (
          <IconButton
            key={id}
            data-command={id}
            label={text.command[id]}
            title={text.command[id]}
            aria-pressed={pressed[id]}
            disabled={isOff[id] ?? false}
            onClick={(event) => {
              runCommand(id);
              leaveToKeys(event);
            }}
          >
            <StageIcon name={id === "play" && isPlaying ? "pause" : button.icon} />
          </IconButton>
        ))}
    </div>
  );
}
