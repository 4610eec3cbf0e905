import type { SaveState } from "../../../documents/document-cache.ts";
import { htmlLang } from "../../../model/localised.ts";
import { useText } from "../../use-text.ts";
import { TextButton } from "../../kit/button.tsx";

interface SavingLineProps {
  readonly saving: SaveState;
  readonly onRetry: () => void;
}

/** Whether the changes are saved on the device. */
export function SavingLine({ saving, onRetry }: SavingLineProps) {
  const { text, language } = useText();
  switch (saving.state) {
    case "saving":
      return <p class="saving-line">{text.saving.saving}</p>;
    case "saved": {
      const clock = new Intl.DateTimeFormat(htmlLang(language), {
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      });
      return (
        <p class="saving-line" data-saved>
          {text.saving.saved(clock.format(new Date(saving.at)))}
        </p>
      );
    }
    case "unsaved":
      return (
        <p class="saving-line" role="alert" data-unsaved={saving.reason}>
          {text.saving[saving.reason]} <TextButton onClick={onRetry}>{text.saving.retry}</TextButton>
        </p>
      );
  }
}
