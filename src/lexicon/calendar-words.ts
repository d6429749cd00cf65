/**
 * Words that date things, by the class under which the time grammar knows them.
 * Source of every row: own knowledge of general English usage.
 * `value` is what the word stands for: a number, or a letter code of TIMEX3.
 */
export interface CalendarWord {
  readonly id: string;
  readonly words: readonly string[];
  readonly value: string;
  readonly example: string;
}

export interface CalendarTable {
  readonly kind: CalendarWordClass;
  readonly rows: readonly CalendarWord[];
}

export type CalendarWordClass =
  | "weekday"
  | "weekday-short"
  | "weekdays"
  | "month"
  | "month-short"
  | "season"
  | "part"
  | "parts"
  | "hour-word"
  | "holiday"
  | "deictic"
  | "unit"
  | "units"
  | "ordinal"
  | "last"
  | "previous"
  | "past"
  | "this"
  | "that"
  | "current"
  | "next"
  | "following"
  | "same"
  | "every"
  | "early"
  | "earlier"
  | "mid"
  | "late"
  | "later"
  | "beginning"
  | "middle"
  | "end"
  | "few"
  | "couple"
  | "article"
  | "the"
  | "of"
  | "in"
  | "on"
  | "at"
  | "to"
  | "and"
  | "or"
  | "ago"
  | "before"
  | "after"
  | "from"
  | "between"
  | "since"
  | "until"
  | "by"
  | "about"
  | "more"
  | "less"
  | "least"
  | "most"
  | "than"
  | "up"
  | "over"
  | "additional"
  | "now"
  | "recently"
  | "recent"
  | "soon"
  | "future"
  | "period"
  | "at-hand"
  | "local"
  | "time-word"
  | "no"
  | "frequency"
  | "fiscal"
  | "half"
  | "quarter"
  | "weekend"
  | "weekends"
  | "old"
  | "long"
  | "zone"
  | "decade-word"
  | "into";

function row(id: string, words: string, value: string, example: string): CalendarWord {
  return { id, words: words.split(" "), value, example };
}

/** Rows whose words all mean the same and need no value of their own. */
function plain(kind: CalendarWordClass, words: string, example: string): CalendarTable {
  return { kind, rows: [row(kind, words, kind, example)] };
}

const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export const calendarTables: readonly CalendarTable[] = [
  {
    kind: "weekday",
    rows: weekdayNames.map((name, index) => row(name, name, String(index + 1), `struck on ${name}`)),
  },
  {
    kind: "weekdays",
    rows: weekdayNames.map((name, index) => row(`${name}s`, `${name}s`, String(index + 1), `on ${name}s`)),
  },
  {
    kind: "weekday-short",
    rows: [
      row("mon", "mon", "1", "Mon, 3 May"),
      row("tue", "tue tues", "2", "Tue (3 May)"),
      row("wed", "wed", "3", "Wed, 3 May"),
      row("thu", "thu thur thurs", "4", "Thurs 3 May"),
      row("fri", "fri", "5", "Fri, 3 May"),
      row("sat", "sat", "6", "Sat 3 May"),
      row("sun", "sun", "7", "Sun, 3 May"),
    ],
  },
  {
    kind: "month",
    rows: monthNames.map((name, index) => row(name, name, String(index + 1), `in ${name}`)),
  },
  {
    kind: "month-short",
    rows: [
      row("jan", "jan", "1", "Jan. 3"),
      row("feb", "feb", "2", "Feb. 3"),
      row("mar", "mar", "3", "3 Mar 2021"),
      row("apr", "apr", "4", "Apr 3"),
      row("jun", "jun", "6", "3 Jun 2021"),
      row("jul", "jul", "7", "Jul 3"),
      row("aug", "aug", "8", "Aug. 3"),
      row("sep", "sep sept", "9", "Sept. 3"),
      row("oct", "oct", "10", "Oct. 3"),
      row("nov", "nov", "11", "Nov. 3"),
      row("dec", "dec", "12", "Dec. 3"),
    ],
  },
  {
    kind: "season",
    rows: [
      row("spring", "spring springtime", "SP", "last spring"),
      row("summer", "summer summertime", "SU", "this summer"),
      row("autumn", "autumn fall", "FA", "in the autumn of 2020"),
      row("winter", "winter wintertime", "WI", "last winter"),
    ],
  },
  {
    kind: "part",
    rows: [
      row("morning", "morning mornings", "TMO", "Tuesday morning"),
      row("afternoon", "afternoon", "TAF", "this afternoon"),
      row("evening", "evening", "TEV", "Saturday evening"),
      row("night", "night", "TNI", "late on Sunday night"),
      row("dawn", "dawn daybreak sunrise", "TMO", "at dawn on Friday"),
      row("dusk", "dusk sunset nightfall", "TEV", "at dusk on Friday"),
      row("lunchtime", "lunchtime", "TMI", "Friday lunchtime"),
    ],
  },
  {
    kind: "hour-word",
    rows: [
      row("noon", "noon midday", "T12:00", "at noon on Friday"),
      row("midnight", "midnight", "T24:00", "shortly before midnight"),
    ],
  },
  {
    kind: "parts",
    rows: [
      row("mornings", "mornings", "TMO", "on Tuesday mornings"),
      row("nights", "nights", "TNI", "on Tuesday nights"),
      row("evenings", "evenings", "TEV", "on Tuesday evenings"),
      row("afternoons", "afternoons", "TAF", "on Tuesday afternoons"),
    ],
  },
  {
    kind: "deictic",
    rows: [
      row("today", "today", "0", "said today"),
      row("yesterday", "yesterday", "-1", "said yesterday"),
      row("tomorrow", "tomorrow", "1", "will meet tomorrow"),
      row("tonight", "tonight", "0TNI", "will speak tonight"),
      row("overnight", "overnight", "-0TNI", "was struck overnight"),
    ],
  },
  {
    kind: "holiday",
    rows: [
      row("christmas", "christmas", "12-25", "on Christmas Day"),
      row("halloween", "halloween", "10-31", "on Halloween"),
    ],
  },
  {
    kind: "unit",
    rows: [
      row("second", "second", "TS", "one second"),
      row("minute", "minute", "TM", "one minute"),
      row("hour", "hour", "TH", "an hour"),
      row("day", "day", "D", "the next day"),
      row("week", "week", "W", "last week"),
      row("fortnight", "fortnight", "F", "a fortnight ago"),
      row("month", "month", "M", "last month"),
      row("year", "year", "Y", "this year"),
      row("decade", "decade", "E", "the past decade"),
      row("century", "century", "C", "this century"),
      row("millennium", "millennium", "L", "a millennium"),
    ],
  },
  {
    kind: "units",
    rows: [
      row("seconds", "seconds secs", "TS", "ten seconds"),
      row("minutes", "minutes mins", "TM", "ten minutes"),
      row("hours", "hours hrs", "TH", "48 hours"),
      row("days", "days", "D", "three days"),
      row("weeks", "weeks", "W", "two weeks"),
      row("fortnights", "fortnights", "F", "two fortnights"),
      row("months", "months", "M", "six months"),
      row("quarters", "quarters", "Q", "two quarters"),
      row("years", "years yrs", "Y", "five years"),
      row("decades", "decades", "E", "two decades"),
      row("centuries", "centuries", "C", "for centuries"),
    ],
  },
  plain("quarter", "quarter", "the third quarter"),
  plain("half", "half", "the first half of 2021"),
  plain("weekend", "weekend", "over the weekend"),
  plain("weekends", "weekends", "on weekends"),
  plain("last", "last", "last week"),
  plain("previous", "previous preceding prior", "the previous day"),
  plain("past", "past latest", "the past three months"),
  plain("this", "this", "this week"),
  plain("that", "that", "that day"),
  plain("current", "current", "the current year"),
  plain("next", "next coming upcoming", "next week"),
  plain("following", "following ensuing", "the following day"),
  plain("same", "same", "the same day"),
  plain("every", "every each", "every day"),
  plain("early", "early", "early Tuesday"),
  plain("earlier", "earlier", "earlier this month"),
  plain("mid", "mid", "mid-October"),
  plain("late", "late", "late Sunday"),
  plain("later", "later", "later this week"),
  plain("beginning", "beginning start outset", "the beginning of May"),
  plain("middle", "middle", "the middle of May"),
  plain("end", "end close", "the end of May"),
  plain("few", "few several many some numerous multiple", "a few days"),
  plain("couple", "couple", "a couple of years"),
  plain("article", "a an", "a year ago"),
  plain("the", "the", "the next day"),
  plain("of", "of", "the end of May"),
  plain("in", "in during within", "in 2021"),
  plain("on", "on", "on Tuesday"),
  plain("at", "at", "at noon"),
  plain("to", "to through till", "May 3 to 5"),
  plain("and", "and", "between 3 and 5 May"),
  plain("or", "or", "a week or so"),
  plain("ago", "ago", "two days ago"),
  plain("before", "before", "the day before"),
  plain("after", "after", "the day after"),
  plain("from", "from", "two days from now"),
  plain("between", "between", "between 3 and 5 May"),
  plain("since", "since", "since 2011"),
  plain("until", "until", "until 2025"),
  plain("by", "by", "by 2025"),
  plain("about", "about around approximately roughly circa nearly almost", "about two years ago"),
  plain("more", "more", "more than a week"),
  plain("less", "less fewer", "less than an hour"),
  plain("least", "least", "at least two days"),
  plain("most", "most", "at most two days"),
  plain("than", "than", "more than a week"),
  plain("up", "up", "up to 180 days"),
  plain("over", "over", "over a week"),
  plain("into", "into", "Sunday night into Monday"),
  plain("additional", "additional extra further consecutive straight full whole entire", "two more days"),
  plain("now", "now currently nowadays", "now stands at 40"),
  plain("recently", "recently lately", "has recently moved"),
  plain("recent", "recent", "in recent days"),
  plain("soon", "soon shortly", "will soon leave"),
  plain("future", "future", "in the future"),
  plain("local", "local", "2.30 a.m. local time"),
  plain("time-word", "time", "2.30 a.m. local time"),
  plain("at-hand", "near immediate", "the near future"),
  plain("period", "period", "the 1989 period"),
  plain("no", "no", "no more than two days"),
  plain("old", "old", "34 years old"),
  plain("long", "long", "day-long"),
  plain("fiscal", "fiscal", "the fiscal third quarter"),
  plain("zone", "gmt utc est edt cst cdt mst mdt pst pdt cet cest eet eest msk bst ist", "10:40 GMT"),
  {
    kind: "frequency",
    rows: [
      row("hourly", "hourly", "PT1H", "hourly checks"),
      row("daily", "daily nightly", "P1D", "daily strikes"),
      row("weekly", "weekly", "P1W", "weekly rallies"),
      row("monthly", "monthly", "P1M", "monthly payments"),
    ],
  },
  {
    kind: "decade-word",
    rows: [
      row("twenties", "twenties", "192", "in the twenties"),
      row("thirties", "thirties", "193", "in the thirties"),
      row("forties", "forties", "194", "in the forties"),
      row("fifties", "fifties", "195", "in the fifties"),
      row("sixties", "sixties", "196", "in the sixties"),
      row("seventies", "seventies", "197", "in the seventies"),
      row("eighties", "eighties", "198", "in the eighties"),
      row("nineties", "nineties", "199", "in the nineties"),
    ],
  },
  {
    kind: "ordinal",
    rows: [
      row("first", "first", "1", "the first quarter"),
      row("second", "second", "2", "the second quarter"),
      row("third", "third", "3", "the third quarter"),
      row("fourth", "fourth", "4", "the fourth quarter"),
      row("fifth", "fifth", "5", "the fifth day"),
      row("sixth", "sixth", "6", "the sixth day"),
      row("seventh", "seventh", "7", "the seventh day"),
      row("eighth", "eighth", "8", "the eighth day"),
      row("ninth", "ninth", "9", "the ninth day"),
      row("tenth", "tenth", "10", "the tenth day"),
    ],
  },
];
