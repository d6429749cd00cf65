import { render } from "preact";
import { App } from "./app.tsx";
import { startKeyboard } from "./keyboard.ts";
import { startListening } from "./live.ts";
import { startRouter } from "./router.ts";
import { startTheme } from "./theme.ts";

startTheme();
startRouter();
startKeyboard();
startListening();
const root = document.getElementById("app");
if (!root) throw new Error("Cannot start the reading room: no element to draw in");
render(<App />, root);
