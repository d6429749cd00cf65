import { burntNouns, vesselNouns } from "./event-triggers.ts";

/** What an attack or an accident may hit, by the last word of its phrase. Source: own knowledge of general usage. Example: "two fishing boats". */
export const hitThings: ReadonlySet<string> = new Set([
  ...[...burntNouns].filter((word) => !/^(?:crops|camp|villages?)$/.test(word)),
  ...vesselNouns,
  ...`hospital hospitals university universities college dormitory hotel hotels restaurant cafe bar pharmacy bakery orphanage nursery
    kindergarten monastery cathedral temple synagogue shrine cemetery courthouse prison jail bank embassy consulate checkpoint checkpoints
    base bases outpost outposts barracks garrison headquarters compound airport airfield airbase port depot depots factory factories plant
    plants refinery refineries substation substations pipeline pipelines bridge bridges dam dams tunnel railway station stations tower towers
    block blocks shelter shelters mall supermarket cinema theatre theater museum stadium parliament palace convoy convoys ambulance ambulances
    train trains tram trams minibus minibuses taxi taxis lorry lorries van vans jeep jeeps motorcycle motorcycles tanker tankers helicopter
    helicopters plane planes aircraft airliner jet jets terminal warehouse warehouses silo silos laboratory lab reactor facility facilities`
    .trim()
    .split(/\s+/),
]);
