import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeBytes } from "./decode-bytes.ts";
import { readBytes } from "./read-bytes.ts";

/** Bytes of `text` in a single-byte or two-byte encoding, found by decoding every code. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number[]>();
  for (let high = 0; high < 256; high++) {
    for (let low = -1; low < 256; low++) {
      const code = low < 0 ? [high] : [high, low];
      if (low >= 0 && high < 0x80) break;
      const letter = decoder.decode(Uint8Array.from(code));
      if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, code);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? assert.fail(`no ${letter}`)));
}

const samples: readonly (readonly [string, string])[] = [
  [
    "windows-1252",
    "The minister said \u201cwe won\u2019t stop\u201d \u2013 and the caf\u00e9, worth \u20ac5 million, was shut.",
  ],
  ["windows-1251", "Министерство обороны сообщило о новых ударах по объектам в четверг вечером."],
  ["koi8-r", "Министерство обороны сообщило о новых ударах по объектам в четверг вечером."],
  ["windows-1256", "قال الرئيس إن الضربات انتهاك للسيادة وأكد أن الحكومة ستتخذ الإجراءات اللازمة"],
  ["shift_jis", "日本政府は木曜日、新しい法律についての議論を始めたと発表した。"],
  ["gb18030", "外交部发言人星期四表示，对此深表关切，并呼吁各方保持克制。"],
  ["euc-kr", "대통령은 목요일 기자회견에서 새로운 정책을 발표했다고 밝혔다."],
  [
    "windows-1250",
    "Minister powiedział w czwartek, że żołnierze są gotowi; łącznie pięć tysięcy osób w śniegu.",
  ],
];

for (const [label, text] of samples) {
  test(`text in ${label} is detected`, () => {
    const decoded = decodeBytes(encode(text, label));
    assert.equal(decoded.text, text);
    assert.equal(decoded.basis, "detected");
  });
}

test("marks of byte order are obeyed and taken off", () => {
  assert.equal(decodeBytes(Buffer.from("\ufeffna\u00efve", "utf8")).text, "na\u00efve");
  const little = Buffer.from("\ufeffна север", "utf16le");
  assert.equal(decodeBytes(little).text, "на север");
  assert.equal(decodeBytes(Buffer.from(little).swap16()).text, "на север");
});

test("UTF-16 without a mark is seen by its zeros", () => {
  const found = decodeBytes(Buffer.from("A plain report", "utf16le"));
  assert.deepEqual([found.text, found.basis], ["A plain report", "pattern"]);
});

test("valid UTF-8 wins over a wrong declaration", () => {
  assert.equal(decodeBytes(Buffer.from("Zürich"), "iso-8859-1").text, "Zürich");
});

test("a declared encoding is used where the bytes are not UTF-8", () => {
  const found = decodeBytes(encode("Žluťoučký kůň", "iso-8859-2"), "iso-8859-2");
  assert.deepEqual([found.text, found.basis], ["Žluťoučký kůň", "declared"]);
});

test("broken UTF-8 stays UTF-8 and is counted", () => {
  const whole = Buffer.from("Qa\u2019im \u2013 \u201cone\u201d, \u201ctwo\u201d");
  const cut = Buffer.concat([whole.subarray(0, whole.length - 1), Buffer.from(" end")]);
  const found = decodeBytes(cut);
  assert.equal(found.encoding, "utf-8");
  assert.equal(found.broken, 1);
  assert.equal(decodeBytes(Buffer.from([0x41, 0x20, 0xff, 0xfe, 0x20, 0x42])).broken, 2);
});

test("an article from another encoding says so", () => {
  const bytes = encode("Der Bürgermeister äußerte sich größtenteils zurückhaltend.", "windows-1252");
  const [message, article] = readBytes({ uri: "a.txt", bytes });
  assert.ok(message?.kind === "message" && article?.kind === "article");
  assert.equal(message.message.rule, "decoded");
  assert.equal(message.message.reason, 'Decoded "a.txt" from windows-1252 (detected)');
});

test("any bytes are decoded without a throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodeBytes(bytes).text === "string"),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readBytes({ uri: null, bytes }).length > 0),
  );
});

test("valid UTF-8 is given back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.startsWith("\ufeff") && !text.includes("\0"));
      assert.equal(decodeBytes(Buffer.from(text)).text, text);
    }),
  );
});
