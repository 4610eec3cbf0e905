import { dayText } from "../../facts/format/quantity.ts";
import { QrCode } from "../../facts/signs/qr-code.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { addressOf, today } from "./imprint.ts";

/** It repeats on every page, because pages of a hand-out get separated. */
export function PageFooter({ hash, hasMap }: { readonly hash: string; readonly hasMap: boolean }) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const address = addressOf(hash);
  return (
    <footer class="hand-out-foot">
      <QrCode class="hand-out-code" text={address} label={text.handOut.code} />
      <div>
        <p>
          <strong>{text.handOut.online}</strong> <a href={address}>{address}</a>
        </p>
        <p>
          {text.asOf(dayText(atlas.asOf, language))} · {text.handOut.printedOn(dayText(today(), language))}
        </p>
        {hasMap && (
          <p>
            {text.handOut.caveat} {text.credit.short}: {text.credit.text}
          </p>
        )}
      </div>
    </footer>
  );
}
