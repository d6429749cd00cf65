/**
 * Words that, together, give away a line in which a site speaks to its reader. No one of them is enough:
 * the weights of the groups met in a sentence are summed, each group once unless `most` allows more.
 * Source: own knowledge of general usage.
 */
export interface SignalRow {
  readonly id: string;
  readonly weight: number;
  /** How many different words of the group may count. */
  readonly most: number;
  /** How many different words of the group show that it is the page that speaks; 0 if the group never shows it. */
  readonly speaks: number;
  /** Whether the word must open a sentence. */
  readonly opens: boolean;
  readonly words: readonly string[];
  readonly example: string;
}

export const signals: readonly SignalRow[] = [
  {
    id: "imperative",
    weight: 0.4,
    most: 2,
    speaks: 1,
    opens: true,
    words: words(
      `read watch click tap follow sign subscribe share download join visit see listen check get send submit
      contact learn find support donate buy register log login try browse explore discover catch stay tune like
      retweet upload install enter view scroll swipe text email tell want got need looking refresh keep enjoy
      receive start save choose select add please reach copy shop order vote play`,
    ),
    example: "Visit our profile page",
  },
  {
    id: "action",
    weight: 0.3,
    most: 1,
    speaks: 1,
    opens: false,
    words: words("click subscribe tap download unsubscribe signup scroll swipe retweet"),
    example: "… and click the button above",
  },
  {
    id: "reader",
    weight: 0.2,
    most: 1,
    speaks: 1,
    opens: false,
    words: words("you your yours yourself you're you'll you've"),
    example: "the stories you need",
  },
  {
    id: "house",
    weight: 0.3,
    most: 1,
    speaks: 1,
    opens: false,
    words: words("us our we we're we'll we'd we've"),
    example: "our reporters",
  },
  {
    id: "medium",
    weight: 0.3,
    most: 2,
    speaks: 0,
    opens: false,
    words: words(
      `newsletter newsletters app apps alert alerts podcast podcasts subscription subscriptions subscriber
      subscribers website homepage webpage notification notifications inbox channel livestream coverage updates
      stories article articles story page profile gallery slideshow video videos facebook twitter instagram
      youtube whatsapp telegram tiktok linkedin snapchat pinterest flipboard rss feed handle hashtag headlines
      briefing bulletin edition interview documentary episode explainer blog exclusive cookies browser settings bookmark button link links smartphone android iphone
      comments comment forum membership`,
    ),
    example: "on our website and app",
  },
  {
    id: "machine",
    weight: 0.35,
    most: 2,
    speaks: 2,
    opens: false,
    words: words(
      `widget plugin api token key iframe embed error failed invalid missing configured undefined null loading
      unavailable javascript cache script module timeout render rendered installed enabled disabled login captcha`,
    ),
    example: "Feed widget: token missing",
  },
  {
    id: "plea",
    weight: 0.3,
    most: 1,
    speaks: 1,
    opens: false,
    words: words("please"),
    example: "Please check settings",
  },
  {
    id: "pointer",
    weight: 0.15,
    most: 1,
    speaks: 0,
    opens: false,
    words: words("here below above"),
    example: "read it here",
  },
  {
    id: "telling",
    weight: -0.5,
    most: 1,
    speaks: 0,
    opens: false,
    words: words(
      `said says told according added reported statement spokesman spokeswoman police officials
      wrote tweeted claimed argued officers court ministry president`,
    ),
    example: "police said in a post",
  },
];

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Addresses, handles and telephone numbers: weight of a line's holding one. */
export const linkWeight = 0.2;
/** Weight of a line's ending without a full stop. */
export const openEndWeight = 0.1;
/** Weight of a line's having more than `longLine` words. */
export const longLineWeight = -0.4;
export const longLine = 40;
/** Sum from which a sentence is held to be the site's own call to its reader. */
export const callThreshold = 1;
