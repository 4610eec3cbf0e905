import { render } from "preact";
import "virtual:palette.css";
import { createCommands, listenToKeys } from "./commands/commands.ts";
import "./look/base.css";
import { storageOrNull } from "./data/browser-storage.ts";
import { fetchLaterText } from "./ui/text/fetch-text.ts";
import { firstLanguage, firstWords } from "./ui/text/first-words.ts";
import { startWords } from "./ui/text/start-words.ts";
import { Console } from "./ui/stage/console/console.tsx";

/** The entry of the presenter console. It loads neither map nor data, because the audience window sends all it shows. */

const id = /^#([a-z0-9]{4,16})$/.exec(location.hash)?.[1];
const app = document.getElementById("app");
if (!app) throw new Error("the page has no #app");
const commands = createCommands({ store: null, isPopoverOpen: () => false });
listenToKeys(window, commands);
const fetching = Promise.all([firstWords, fetchLaterText(firstLanguage)]);
fetching.then(
  ([{ language, text }, later]) =>
    render(
      <Console
        id={id ?? "none"}
        session={storageOrNull("sessionStorage")}
        words={{ language, text: { ...text, ...later } }}
        commands={commands}
      />,
      app,
    ),
  (error: unknown) => {
    console.warn("The words could not be loaded.", error);
    app.textContent = startWords[firstLanguage].start.failed("WORDS");
  },
);
