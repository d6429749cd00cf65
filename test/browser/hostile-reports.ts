import type { HandedFile } from "../../src/engine/working-desk.ts";

const encoder = new TextEncoder();

function page(title: string, body: string, lang: string): Uint8Array {
  return encoder.encode(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  );
}

const line = (fields: object) => `${JSON.stringify(fields)}\n`;

/** Reports whose words are markup, whose addresses are programs, and one that runs from right to left. */
export const hostileReports: readonly HandedFile[] = [
  {
    name: "hostile.jsonl",
    bytes: encoder.encode(
      line({
        title: "<script>window.owned=1</script><img src=x onerror=window.owned=2> Blast in Mosul",
        outlet: '"><svg onload=window.owned=3>',
        uri: "javascript:window.owned=4",
        published: "2024-05-02",
        text: 'Three people were killed and five hurt in a car bombing in Mosul on Thursday, police said. <img src=x onerror=window.owned=5> "<b onclick=window.owned=6>We will answer</b>," said the mayor of Mosul, Ali <script>window.owned=7</script> Hassan.',
      }),
    ),
  },
  {
    name: "من-الموصل.html",
    bytes: page(
      "مقتل ثلاثة في انفجار سيارة مفخخة في الموصل",
      "<p>قتل ثلاثة أشخاص وأصيب خمسة في انفجار سيارة مفخخة في الموصل يوم الخميس، بحسب الشرطة.</p><p>وقال رئيس البلدية إن التحقيق مستمر وإن عدد الجرحى قد يرتفع في الساعات المقبلة.</p>",
      "ar",
    ),
  },
];
