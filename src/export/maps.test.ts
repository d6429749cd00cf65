import assert from "node:assert/strict";
import { test } from "node:test";
import { kml as readKml } from "@tmcw/togeojson";
import type { FeatureCollection, Point } from "geojson";
import ICAL from "ical.js";
import { DOMParser } from "linkedom";
import { exported, reportFolders, reportOf } from "../../test/export-reports.ts";
import { addDays } from "../text/calendar.ts";
import { onlyPin } from "./pins.ts";

type Places = FeatureCollection<Point | null>;

async function geojsonOf(folder: string): Promise<Places> {
  return JSON.parse((await exported(await reportOf(folder), "geojson")).toString()) as Places;
}

/** What RFC 7946 asks of the collection, section by section. */
function checkRules(collection: Places): void {
  assert.equal(collection.type, "FeatureCollection", "3.3");
  assert.ok(!("crs" in collection), "4: no other reference system");
  assert.ok(!("geometry" in collection) && !("coordinates" in collection), "7.1");
  const ids = new Set(collection.features.map(({ id }) => id));
  assert.equal(ids.size, collection.features.length, "3.2: ids tell features apart");
  for (const feature of collection.features) {
    assert.equal(feature.type, "Feature", "3.2");
    assert.ok("geometry" in feature && typeof feature.properties === "object", "3.2");
    if (feature.geometry === null) continue;
    assert.equal(feature.geometry.type, "Point", "3.1.2");
    const [longitude, latitude, ...rest] = feature.geometry.coordinates as [number, number];
    assert.deepEqual(rest, [], "3.1.1");
    assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, "4: degrees, longitude first");
  }
}

for (const folder of reportFolders) {
  const name = folder.split("/").at(-1);

  test(`${name}: every place of every incident is a feature, longitude first, and every incident has one`, async () => {
    const { dossier } = await reportOf(folder);
    const collection = await geojsonOf(folder);
    checkRules(collection);
    for (const incident of dossier.incidents) {
      const features = collection.features.filter(({ properties }) => properties?.incident === incident.id);
      assert.equal(features.length, Math.max(1, incident.places.length), incident.title);
      for (const [index, place] of incident.places.entries()) {
        const wanted = place.lat === null || place.precision === "country" ? null : [place.lon, place.lat];
        assert.deepEqual(features[index]?.geometry?.coordinates ?? null, wanted, place.name);
      }
    }
  });

  test(`${name}: placemarks read back as the same points under the same names`, async () => {
    const text = (await exported(await reportOf(folder), "kml")).toString();
    const document = new DOMParser().parseFromString(text, "text/xml");
    const read = readKml(document as unknown as Parameters<typeof readKml>[0], { skipNullGeometry: false });
    const written = await geojsonOf(folder);
    const points = (all: FeatureCollection<Point | null>) =>
      all.features.map(({ geometry, properties }) => [
        properties?.title,
        geometry?.coordinates.slice(0, 2) ?? null,
      ]);
    assert.deepEqual(points(read as Places), points(written));
    for (const { properties } of read.features) {
      const days = properties?.from ? { begin: properties.from, end: properties.to } : undefined;
      assert.deepEqual(properties?.timespan, days);
    }
  });

  test(`${name}: dated incidents are all-day events on their own days`, async () => {
    const { dossier } = await reportOf(folder);
    const text = (await exported(await reportOf(folder), "ics")).toString();
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n/.test(text), "lines end with CRLF");
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const dated = dossier.incidents.filter((incident) => incident.date !== null);
    assert.equal(events.length, dated.length);
    for (const [index, incident] of dated.entries()) {
      const event = new ICAL.Event(events[index] as ICAL.Component);
      assert.equal(event.uid, `${incident.id}@stemma`);
      assert.equal(event.startDate.isDate, true);
      assert.equal(event.startDate.toString(), incident.date?.from);
      assert.equal(event.endDate.toString(), addDays(incident.date?.to as string, 1));
      assert.equal(event.summary, incident.title);
      const pin = onlyPin(incident);
      const geo = event.component.getFirstPropertyValue("geo");
      assert.deepEqual(geo, pin ? [pin.lat, pin.lon] : null);
    }
  });
}

test("a calendar written west and east of Greenwich is the same", async () => {
  const report = await reportOf(reportFolders[0] as string);
  const zone = process.env.TZ;
  const texts: string[] = [];
  for (const TZ of ["America/Los_Angeles", "Pacific/Auckland", "UTC"]) {
    process.env.TZ = TZ;
    texts.push((await exported(report, "ics")).toString());
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(new Set(texts).size, 1);
});
