import { buttonsIn } from "../../../commands/command.ts";
import { stageCommands } from "../../../commands/stage-commands.ts";
import type { StageNow } from "../../../model/stage-message.ts";
import { StageIcon } from "../stage-icon.tsx";
import type { Text } from "../../text/text.ts";

interface ConsoleButtonsProps {
  readonly now: StageNow;
  readonly scenes: number;
  readonly text: Text["command"];
  readonly label: string;
  readonly runCommand: (id: string) => void;
}

const buttons = buttonsIn(stageCommands, "console");

/** The buttons send commands to the audience window. They are large, for a thumb in the dark. */
export function ConsoleButtons({ now, scenes, text, label, runCommand }: ConsoleButtonsProps) {
  const pressed: Readonly<Record<string, boolean>> = { play: now.isPlaying, blank: now.isBlank };
  const isOff: Readonly<Record<string, boolean>> = {
    previous: now.step === 0,
    next: now.step === scenes - 1,
  };
  return (
    <div class="console-buttons" role="group" aria-label={label}>
      {buttons.map(({ id, button }) => (
        <button
          key={id}
          type="button"
          data-command={id}
          aria-pressed={pressed[id]}
          disabled={isOff[id] ?? false}
          onClick={() => runCommand(id)}
        >
          <StageIcon name={id === "play" && now.isPlaying ? "pause" : button.icon} /> <span>{text[id]}</span>
        </button>
      ))}
    </div>
  );
}
