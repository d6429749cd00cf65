import assert from "node:assert/strict";
import { test } from "node:test";
import { pageVoice } from "./call.ts";

const calls = [
  "Follow us on Telegram for breaking news.",
  "Want more? Visit our profile page and tap the button above",
  "Download the Courier app and never miss a match",
  "Liked this story? Share it with your friends. Support us with a coffee!",
  "Feed widget: token missing. Please check settings",
  "Get our top stories in your inbox every morning.",
  "You can unsubscribe at any time.",
  "Share Facebook Twitter Telegram",
];

for (const text of calls) {
  test(`the page speaks in "${text}"`, () => assert.notEqual(pageVoice(text), null));
}

const reports = [
  "Police asked witnesses to share videos and pictures of the attack with investigators.",
  "“Follow us to the square and share this video with your friends,” the call on Facebook read.",
  "The group said on its Telegram channel that it had shot down a drone.",
  "Read the sentence again: nobody is guilty.",
  "We do not seek war, and we will defend our homes.",
  "The ministry urged residents to download the civil-defence app.",
  "You could hear the shells all night.",
  "Hackers disabled the server of the railway and its website.",
];

for (const text of reports) {
  test(`the report speaks in "${text}"`, () => assert.equal(pageVoice(text), null));
}
