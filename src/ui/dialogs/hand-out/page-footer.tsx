import { dayText } from "../../facts/format/quantity.ts";
import { QrCode } from "../../facts/signs/qr-code.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { addressOf } from "./address.ts";
import { today } from "./today.ts";

/** Where the sheet is on the net, of when it is, what its outlines are worth, and whose data it is drawn from. */
export function PageFooter({ hash, hasMap }: { readonly hash: string; readonly hasMap: boolean }) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const address = addressOf(hash);
  return (
    <footer class="pack-foot">
      <QrCode class="pack-code" text={address} label={text.pack.code} />
      <div>
        <p>
          <strong>{text.pack.online}</strong> <a href={address}>{address}</a>
        </p>
        <p>
          {text.asOf(dayText(atlas.asOf, language))} · {text.pack.printedOn(dayText(today(), language))}
        </p>
        {hasMap && (
          <p>
            {text.pack.caveat} {text.credit.short}: {text.credit.text}
          </p>
        )}
      </div>
    </footer>
  );
}
