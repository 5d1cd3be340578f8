CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES ('M001 the first schema');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES ('answer-days','5');
INSERT INTO "setting" VALUES ('language','nl');
INSERT INTO "setting" VALUES ('mail-sender','huis@wisselweide.nl');
INSERT INTO "setting" VALUES ('name','Buurthuis De Wisselweide');
INSERT INTO "setting" VALUES ('offer-hours','24');
INSERT INTO "setting" VALUES ('public-url','http://localhost:8080');
INSERT INTO "setting" VALUES ('time-zone','Europe/Amsterdam');
CREATE TABLE revision (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL,
    house INTEGER NOT NULL
) STRICT;
INSERT INTO "revision" VALUES (1,43,68);
CREATE TABLE part (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64)
) STRICT;
INSERT INTO "part" VALUES (1,'zaal-a');
INSERT INTO "part" VALUES (2,'zaal-b');
INSERT INTO "part" VALUES (3,'huiskamer');
INSERT INTO "part" VALUES (4,'keuken');
INSERT INTO "part" VALUES (5,'werkplaats');
INSERT INTO "part" VALUES (6,'atelier');
INSERT INTO "part" VALUES (7,'spreekkamer');
INSERT INTO "part" VALUES (8,'tuin');
INSERT INTO "part" VALUES (9,'perk-1');
INSERT INTO "part" VALUES (10,'perk-2');
INSERT INTO "part" VALUES (11,'perk-3');
INSERT INTO "part" VALUES (12,'perk-4');
INSERT INTO "part" VALUES (13,'perk-5');
INSERT INTO "part" VALUES (14,'perk-6');
INSERT INTO "part" VALUES (15,'perk-7');
INSERT INTO "part" VALUES (16,'perk-8');
INSERT INTO "part" VALUES (17,'perk-9');
INSERT INTO "part" VALUES (18,'perk-10');
INSERT INTO "part" VALUES (19,'perk-11');
INSERT INTO "part" VALUES (20,'perk-12');
CREATE TABLE space (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
    clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
    features TEXT NOT NULL CHECK (json_valid(features)),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    by_day INTEGER NOT NULL CHECK (by_day IN (0, 1)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO "space" VALUES (1,'zaal-a','Zaal A',60,0,0,'["hearing-loop","piano","step-free"]',0,0,0);
INSERT INTO "space" VALUES (2,'zaal-b','Zaal B',40,0,0,'["step-free"]',0,0,0);
INSERT INTO "space" VALUES (3,'grote-zaal','Grote Zaal',110,0,0,'["hearing-loop","piano","step-free"]',0,0,0);
INSERT INTO "space" VALUES (4,'huiskamer','Huiskamer',45,0,0,'["step-free"]',0,0,0);
INSERT INTO "space" VALUES (5,'keuken','Keuken',8,0,0,'["step-free"]',0,0,0);
INSERT INTO "space" VALUES (6,'werkplaats','Werkplaats',12,0,0,'[]',0,0,0);
INSERT INTO "space" VALUES (7,'atelier','Atelier',20,0,0,'["lift","step-free"]',0,0,0);
INSERT INTO "space" VALUES (8,'spreekkamer','Spreekkamer',12,0,0,'["quiet","step-free"]',0,0,0);
INSERT INTO "space" VALUES (9,'tuin','Tuin',60,0,0,'["outdoors","step-free"]',1,0,0);
INSERT INTO "space" VALUES (10,'perk-1','Perk 1',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (11,'perk-2','Perk 2',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (12,'perk-3','Perk 3',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (13,'perk-4','Perk 4',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (14,'perk-5','Perk 5',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (15,'perk-6','Perk 6',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (16,'perk-7','Perk 7',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (17,'perk-8','Perk 8',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (18,'perk-9','Perk 9',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (19,'perk-10','Perk 10',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (20,'perk-11','Perk 11',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
INSERT INTO "space" VALUES (21,'perk-12','Perk 12',4,0,0,'["outdoors","plot","step-free"]',0,1,0);
CREATE TABLE space_part (
    space_id INTEGER NOT NULL REFERENCES space (id),
    part_id INTEGER NOT NULL REFERENCES part (id),
    PRIMARY KEY (space_id, part_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "space_part" VALUES (1,1);
INSERT INTO "space_part" VALUES (2,2);
INSERT INTO "space_part" VALUES (3,1);
INSERT INTO "space_part" VALUES (3,2);
INSERT INTO "space_part" VALUES (4,3);
INSERT INTO "space_part" VALUES (5,4);
INSERT INTO "space_part" VALUES (6,5);
INSERT INTO "space_part" VALUES (7,6);
INSERT INTO "space_part" VALUES (8,7);
INSERT INTO "space_part" VALUES (9,8);
INSERT INTO "space_part" VALUES (10,9);
INSERT INTO "space_part" VALUES (11,10);
INSERT INTO "space_part" VALUES (12,11);
INSERT INTO "space_part" VALUES (13,12);
INSERT INTO "space_part" VALUES (14,13);
INSERT INTO "space_part" VALUES (15,14);
INSERT INTO "space_part" VALUES (16,15);
INSERT INTO "space_part" VALUES (17,16);
INSERT INTO "space_part" VALUES (18,17);
INSERT INTO "space_part" VALUES (19,18);
INSERT INTO "space_part" VALUES (20,19);
INSERT INTO "space_part" VALUES (21,20);
CREATE TABLE space_layout (
    space_id INTEGER NOT NULL REFERENCES space (id),
    layout TEXT NOT NULL CHECK (length(layout) BETWEEN 1 AND 64),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
    clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
    PRIMARY KEY (space_id, layout)
) STRICT, WITHOUT ROWID;
INSERT INTO "space_layout" VALUES (1,'diner',44,0,0);
INSERT INTO "space_layout" VALUES (1,'kring',40,0,0);
INSERT INTO "space_layout" VALUES (1,'theater',60,0,0);
INSERT INTO "space_layout" VALUES (2,'diner',32,0,0);
INSERT INTO "space_layout" VALUES (2,'kring',30,0,0);
INSERT INTO "space_layout" VALUES (2,'theater',40,0,0);
INSERT INTO "space_layout" VALUES (3,'diner',80,0,0);
INSERT INTO "space_layout" VALUES (3,'theater',110,0,0);
CREATE TABLE equipment (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 100000),
    fixed_to INTEGER REFERENCES space (id),
    set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
    clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
    out_of_order TEXT NOT NULL CHECK (json_valid(out_of_order)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO "equipment" VALUES (1,'stoelen','Stoelen',120,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (2,'tafels','Tafels',24,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (3,'beamers','Beamers',2,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (4,'geluidsinstallatie','Geluidsinstallatie',1,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (5,'online-meedoen','Set online meedoen (camera, microfoon, scherm)',2,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (6,'laptops','Laptops',10,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (7,'naaimachines','Naaimachines',6,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (8,'kookplaten','Kookplaten',4,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (9,'ringleiding','Ringleiding',1,NULL,0,0,'[]',0);
INSERT INTO "equipment" VALUES (10,'piano','Piano',1,1,0,0,'[]',0);
INSERT INTO "equipment" VALUES (11,'kasten','Kasten',8,NULL,0,0,'[]',0);
CREATE TABLE season (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day)
) STRICT;
INSERT INTO "season" VALUES (1,'2026–2027',20697,20997);
CREATE TABLE closure (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL CHECK (ends > starts),
    hours_from INTEGER CHECK (hours_from BETWEEN 0 AND 1440),
    hours_to INTEGER CHECK (hours_to BETWEEN 0 AND 1440),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL CHECK (changed >= created),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    to_apply INTEGER REFERENCES journal (seq),
    CHECK ((hours_from IS NULL) = (hours_to IS NULL))
) STRICT;
INSERT INTO "closure" VALUES (1,'Kerst',1798153200,1798239600,NULL,NULL,'01a24d95-e980-7fc7-b5f8-2fcd9dff30e9',0,1796598000,1796598000,0,NULL);
INSERT INTO "closure" VALUES (2,'Tweede kerstdag',1798239600,1798326000,NULL,NULL,'01a24d95-e980-7a5f-871d-78acc8d2012b',0,1796598000,1796598000,0,NULL);
INSERT INTO "closure" VALUES (3,'Nieuwjaarsdag',1798758000,1798844400,NULL,NULL,'01a24d95-e980-7075-875b-e1c940ec82f6',0,1796598000,1796598000,0,NULL);
INSERT INTO "closure" VALUES (4,'Koningsdag: alleen de tuin is open',1808776800,1808863200,NULL,NULL,'01a24d95-e980-7f7e-96e8-8a2252e62b13',0,1796598000,1796598000,0,NULL);
INSERT INTO "closure" VALUES (5,'Schoolvakantie: alleen ''s ochtends open',1803855600,1804287600,780,1440,'01a24d95-e980-7ea7-aa42-e6da8ab8996b',0,1796598000,1796598000,0,NULL);
INSERT INTO "closure" VALUES (6,'Vloer',1801555200,1801641600,NULL,NULL,'01a2dfb6-5c00-7e9c-9bdd-e7d948b1a92d',0,1799049600,1799049600,0,NULL);
CREATE TABLE closure_space (
    closure_id INTEGER NOT NULL REFERENCES closure (id),
    space_id INTEGER NOT NULL REFERENCES space (id),
    spared INTEGER NOT NULL CHECK (spared IN (0, 1)),
    PRIMARY KEY (closure_id, space_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "closure_space" VALUES (4,9,1);
INSERT INTO "closure_space" VALUES (4,10,1);
INSERT INTO "closure_space" VALUES (4,11,1);
INSERT INTO "closure_space" VALUES (4,12,1);
INSERT INTO "closure_space" VALUES (4,13,1);
INSERT INTO "closure_space" VALUES (4,14,1);
INSERT INTO "closure_space" VALUES (4,15,1);
INSERT INTO "closure_space" VALUES (4,16,1);
INSERT INTO "closure_space" VALUES (4,17,1);
INSERT INTO "closure_space" VALUES (4,18,1);
INSERT INTO "closure_space" VALUES (4,19,1);
INSERT INTO "closure_space" VALUES (4,20,1);
INSERT INTO "closure_space" VALUES (4,21,1);
INSERT INTO "closure_space" VALUES (5,9,1);
INSERT INTO "closure_space" VALUES (5,10,1);
INSERT INTO "closure_space" VALUES (5,11,1);
INSERT INTO "closure_space" VALUES (5,12,1);
INSERT INTO "closure_space" VALUES (5,13,1);
INSERT INTO "closure_space" VALUES (5,14,1);
INSERT INTO "closure_space" VALUES (5,15,1);
INSERT INTO "closure_space" VALUES (5,16,1);
INSERT INTO "closure_space" VALUES (5,17,1);
INSERT INTO "closure_space" VALUES (5,18,1);
INSERT INTO "closure_space" VALUES (5,19,1);
INSERT INTO "closure_space" VALUES (5,20,1);
INSERT INTO "closure_space" VALUES (5,21,1);
CREATE TABLE rule_book (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    text TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    decision TEXT NOT NULL CHECK (length(decision) >= 1),
    adopted INTEGER NOT NULL,
    adopted_by TEXT NOT NULL,
    starts INTEGER NOT NULL
) STRICT;
INSERT INTO "rule_book" VALUES (1,'# The house rules of the demo centre, adopted by `meent init --demo`.
# The dates in double braces are filled in first; house.toml says how. A board''s own file has plain dates.

[book]
centre = "Buurthuis De Wisselweide"
language = "nl"

[[question]]
tag = "luid"
nl = "Komt er muziek of veel geluid?"
en = "Will there be music or much noise?"

[[question]]
tag = "alcohol"
nl = "Schenken jullie alcohol?"
en = "Will you serve alcohol?"

[[question]]
tag = "feest"
nl = "Is het een feest?"
en = "Is it a party?"

[[question]]
tag = "om-geld-te-verdienen"
nl = "Is het om geld te verdienen?"
en = "Is it to earn money?"

[[question]]
tag = "kinderen-onder-12"
nl = "Komen er kinderen onder 12?"
en = "Will children under 12 come?"

[[rule]]
id = "H01"
kind = "agreement"
nl = "We groeten elkaar en ruimen samen op."
en = "We greet each other and tidy up together."
basis = "own"
effect = "inform"
decision = "2026-001"

[[rule]]
id = "H02"
kind = "season-term"
seasons = 1
renewal = false
nl = "Het huis is van iedereen: geen groep heeft een eigen zaal."
en = "The house is everyone''s: no group owns a room."
basis = "own"
effect = "refuse"
decision = "2026-001"

[[rule]]
id = "H03"
kind = "newcomer-floor"
sessions = 1
nl = "Eerst iedereen één keer, dan pas een tweede."
en = "Everyone gets one before anyone gets two."
basis = "own"
effect = "inform"
decision = "2026-001"

[[rule]]
id = "H04"
kind = "opening-window"
hours = { mon = ["09:00", "22:30"], tue = ["09:00", "22:30"], wed = ["09:00", "22:30"], thu = ["09:00", "22:30"], fri = ["09:00", "23:30"], sat = ["10:00", "23:30"], sun = ["10:00", "18:00"] }
nl = "Maandag t/m donderdag dicht om 22:30, vrijdag en zaterdag om 23:30, zondag om 18:00."
en = "Closed at 22:30 Mon–Thu, 23:30 Fri and Sat, 18:00 Sun."
basis = "municipality"
effect = "refuse"
decision = "2026-003"
review = 2028-01-04
# A plot is let by whole days.
unless.spaces = [
    "perk-1", "perk-2", "perk-3", "perk-4", "perk-5", "perk-6", "perk-7", "perk-8", "perk-9", "perk-10", "perk-11",
    "perk-12",
]

[[rule]]
id = "H04-proef"
kind = "opening-window"
replaces = "H04"
hours = { fri = ["09:00", "24:00"] }
nl = "Op proef: vrijdag tot middernacht."
en = "On trial: Fridays until midnight."
basis = "municipality"
consent = "brief van de gemeente, 2026-08-14"
effect = "refuse"
decision = "2026-021"
unless.spaces = [
    "perk-1", "perk-2", "perk-3", "perk-4", "perk-5", "perk-6", "perk-7", "perk-8", "perk-9", "perk-10", "perk-11",
    "perk-12",
]
trial = { from = 2026-12-25, until = 2027-02-18, expect = "≤ 2 klachten, ≥ 3 avonden extra gebruikt" }

[[rule]]
id = "H05"
kind = "quiet-hours"
hours = ["22:00", "24:00"]
nl = "Muziek na 22:00 alleen met deuren dicht, en nooit naast de spreekkamer als die in gebruik is."
en = "Music after 22:00 with doors shut only, never next to the consulting room while it is in use."
basis = "own"
effect = "remind"
decision = "2026-014"
when.tags = ["luid"]
when.spaces = ["zaal-b"]

[[rule]]
with = "H05"
kind = "exclusion"
against = ["spreekkamer"]
effect = "refuse"
when.tags = ["luid"]
when.spaces = ["zaal-b"]
when.times = ["22:00", "24:00"]

[[rule]]
id = "H06"
kind = "event-count"
count = 12
notice-days = 14
nl = "Hoogstens twaalf feestavonden per jaar, twee weken van tevoren gemeld."
en = "At most twelve festive nights a year, notified two weeks ahead."
basis = "municipality"
effect = "refuse"
decision = "2026-003"
when.tags = ["feest"]
# A party in the afternoon is no festive night.
when.times = ["18:00", "24:00"]

[[rule]]
id = "H07"
kind = "room-capacity"
factor = 1.0
nl = "Niet meer mensen dan de zaal of het huis veilig aankan."
en = "No more people than room or house can safely hold."
basis = "law"
effect = "refuse"
decision = "2026-002"

[[rule]]
with = "H07"
kind = "building-headcount"
people = 150
effect = "refuse"

[[rule]]
id = "H08"
kind = "duty-role"
role = "barvrijwilliger"
before-minutes = 60
after-minutes = 60
nl = "Bij alcohol is er een opgeleide barvrijwilliger, van een uur voor tot een uur na je activiteit."
en = "With alcohol a trained bar host is present, from 1 h before to 1 h after."
basis = "municipality"
effect = "refuse"
decision = "2026-003"
when.tags = ["alcohol"]

[[rule]]
id = "H09"
kind = "duty-role"
role = "sleutelhouder"
nl = "Geen avond zonder iemand die opent en sluit: iedere groep doet dat twee keer per seizoen. Wie dat niet kan, hoeft niet."
en = "No evening without someone who opens and closes: each group does so twice a season; who cannot need not."
basis = "own"
effect = "remind"
decision = "2026-009"
when.times = ["18:00", "24:00"]

[[rule]]
with = "H09"
kind = "contribution"
shifts = 2
per = "season"
effect = "remind"

[[rule]]
id = "H10"
kind = "bundle"
needs-any = ["huiskamer", "zaal-a", "zaal-b", "grote-zaal"]
nl = "De keuken boek je met een eetruimte en je laat een half uur voor schoonmaak."
en = "Book the kitchen with a dining space, leave half an hour to clean."
basis = "own"
effect = "refuse"
decision = "2026-009"
when.spaces = ["keuken"]

[[rule]]
with = "H10"
kind = "buffer"
after-minutes = 30
effect = "refuse"
when.spaces = ["keuken"]

[[rule]]
id = "H11"
kind = "eligibility"
nl = "Geen feesten om aan te verdienen."
en = "No parties to earn money from."
basis = "own"
effect = "ask-board"
decision = "2026-010"
when.tags = ["om-geld-te-verdienen"]

[[rule]]
id = "H12"
kind = "cancel-noshow"
hours = 24
release-minutes = 20
nl = "Kom je niet? Zeg het 24 uur van tevoren, dan kan een ander erin. Na 20 minuten niemand? Dan geven we de ruimte door."
en = "Not coming? Tell us 24 h ahead so that another can. Nobody after 20 minutes? We pass the room on."
basis = "own"
effect = "remind"
decision = "2026-010"

[[rule]]
id = "H13"
kind = "option-expiry"
days = 14
max = 1
nl = "Eén optie tegelijk, die vervalt na twee weken."
en = "One option at a time, lapsing after two weeks."
basis = "own"
effect = "inform"
decision = "2026-010"

[[rule]]
id = "H14"
kind = "open-time"
share = 0.10
per = "week"
nl = "Een tiende van de uren in de huiskamer blijft open voor inloop."
en = "A tenth of the living room''s hours stays open for drop-in."
basis = "own"
effect = "refuse"
decision = "2026-011"
when.spaces = ["huiskamer"]

[[rule]]
id = "H15"
kind = "visibility"
show = "private"
retention-days = 30
nl = "Besloten activiteiten staan als \"bezet\"; namen wissen we na het seizoen."
en = "Private activities show as \"busy\"; names are wiped after the season."
basis = "law"
effect = "inform"
decision = "2026-002"
when.visibility = ["private"]

[[rule]]
id = "H16"
kind = "lead-time"
hours = 2
nl = "Vraag het twee uur van tevoren; met meer dan vijftig mensen drie dagen."
en = "Ask two hours ahead; with more than fifty people three days."
basis = "own"
effect = "refuse"
decision = "2026-012"

[[rule]]
with = "H16"
kind = "lead-time"
hours = 72
effect = "refuse"
when.people = { over = 50 }

[[rule]]
id = "H17"
kind = "horizon"
days = 365
nl = "Een losse avond tot een jaar vooruit, een reeks tot het eind van het seizoen."
en = "A single evening up to a year ahead, a series to the end of the season."
basis = "own"
effect = "refuse"
decision = "2026-012"

[[rule]]
with = "H17"
kind = "season-term"
seasons = 1
effect = "refuse"
when.repeats = true
',X'DE48C630100BF7BFA5887D827552B8687F34BE25A5674214765D70F98A86F293','oprichting',1799049600,'Fatma',946684800);
CREATE TABLE "group" (
    id INTEGER NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT CHECK (length(kind) BETWEEN 1 AND 64),
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
    standing TEXT NOT NULL CHECK (standing IN ('asking', 'admitted', 'suspended', 'left')),
    created INTEGER NOT NULL
) STRICT;
INSERT INTO "group" VALUES (1,'koor-wisselklank','Koor Wisselklank','vereniging','["muziek","zingen"]',38,'admitted',1796598000);
INSERT INTO "group" VALUES (2,'toneel-spiegeldoek','Toneel Spiegeldoek','vereniging','["toneel"]',18,'admitted',1796598000);
INSERT INTO "group" VALUES (3,'yoga-voor-iedereen','Yoga Voor Iedereen','bewonersgroep','["bewegen"]',20,'admitted',1796598000);
INSERT INTO "group" VALUES (4,'seniorengym','Seniorengym','bewonersgroep','["bewegen","ouderen"]',25,'admitted',1796598000);
INSERT INTO "group" VALUES (5,'kaartclub-troef','Kaartclub Troef','vereniging','["ouderen","spel"]',24,'admitted',1796598000);
INSERT INTO "group" VALUES (6,'samen-eten','Samen Eten, vrouwengroep','bewonersgroep','["eten","vrouwen"]',40,'admitted',1796598000);
INSERT INTO "group" VALUES (7,'wijkrestaurant-aan-tafel','Wijkrestaurant Aan Tafel','bewonersgroep','["eten"]',45,'admitted',1796598000);
INSERT INTO "group" VALUES (8,'huiswerkhulp','Huiswerkhulp','bewonersgroep','["kinderen","leren"]',20,'admitted',1796598000);
INSERT INTO "group" VALUES (9,'repair-cafe','Repair Café','bewonersgroep','["repareren"]',12,'admitted',1796598000);
INSERT INTO "group" VALUES (10,'naaiatelier-de-steek','Naaiatelier De Steek','bewonersgroep','["maken"]',10,'admitted',1796598000);
INSERT INTO "group" VALUES (11,'buurtvaders','Buurtvaders','bewonersgroep','["buurt"]',12,'admitted',1796598000);
INSERT INTO "group" VALUES (12,'taalcafe','Taalcafé','bewonersgroep','["leren","taal"]',20,'admitted',1796598000);
INSERT INTO "group" VALUES (13,'tuingroep-groene-vingers','Tuingroep Groene Vingers','bewonersgroep','["tuin"]',15,'admitted',1796598000);
INSERT INTO "group" VALUES (14,'jongerenstudio','Jongerenstudio','jongerengroep','["jongeren","muziek"]',15,'admitted',1796598000);
INSERT INTO "group" VALUES (15,'hiphop-dans','Hiphop Dans','lesgroep','["bewegen","jongeren"]',20,'admitted',1796598000);
INSERT INTO "group" VALUES (16,'mantelzorgkring','Mantelzorgkring','bewonersgroep','["zorg"]',8,'admitted',1796598000);
INSERT INTO "group" VALUES (17,'zzp-kring','ZZP-kring','bewonersgroep','["werk"]',6,'admitted',1796598000);
INSERT INTO "group" VALUES (18,'bewonerscommissie','Bewonerscommissie','bewonersgroep','["buurt","wonen"]',12,'admitted',1796598000);
INSERT INTO "group" VALUES (19,'schuldhulp-spreekuur','Schuldhulp spreekuur','hulpverlening','["hulp"]',4,'admitted',1796598000);
INSERT INTO "group" VALUES (20,'wijkverpleging-spreekuur','Wijkverpleging spreekuur','hulpverlening','["zorg"]',3,'admitted',1796598000);
INSERT INTO "group" VALUES (21,'gemeentelijk-wijkteam','Gemeentelijk wijkteam','gemeente','["hulp"]',5,'admitted',1796598000);
INSERT INTO "group" VALUES (22,'energiecooperatie-zonopdak','Energiecoöperatie ZonOpDak','vereniging','["energie","wonen"]',12,'admitted',1796598000);
INSERT INTO "group" VALUES (23,'commons-lab','Commons Lab','bewonersgroep','["buurt","leren"]',40,'admitted',1796598000);
INSERT INTO "group" VALUES (24,'eritrese-zondagviering','Eritrese zondagviering','geloofsgroep','["viering"]',80,'admitted',1796598000);
INSERT INTO "group" VALUES (25,'schaakclub-vrije-loper','Schaakclub Vrije Loper','vereniging','["spel"]',16,'admitted',1796598000);
CREATE TABLE contact (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    phone TEXT NOT NULL,
    created INTEGER NOT NULL,
    gone INTEGER
) STRICT;
INSERT INTO "contact" VALUES (1,'Marijke de Wit','marijke.wit@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (2,'Hassan Bouzidi','hassan.bouzidi@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (3,'Joris van Dam','joris.dam@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (4,'Sefanja Pinas','sefanja.pinas@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (5,'Anouk Verbeek','anouk.verbeek@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (6,'Truus Hoekstra','truus.hoekstra@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (7,'Wim Aalbers','wim.aalbers@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (8,'Gerda Mulder','gerda.mulder@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (9,'Fatima Amrani','fatima.amrani@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (10,'Ineke Smit','ineke.smit@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (11,'Pieter Kroon','pieter.kroon@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (12,'Lien Tran','lien.tran@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (13,'Samira Haddad','samira.haddad@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (14,'Kees Brandsma','kees.brandsma@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (15,'Olga Nowak','olga.nowak@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (16,'Yvonne Blom','yvonne.blom@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (17,'Mohamed Tahiri','mohamed.tahiri@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (18,'Erik Postma','erik.postma@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (19,'Nadia Ivanova','nadia.ivanova@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (20,'Bart Schouten','bart.schouten@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (21,'Hanneke Groot','hanneke.groot@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (22,'Dewi Lestari','dewi.lestari@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (23,'Milan de Boer','milan.boer@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (24,'Rayan Croes','rayan.croes@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (25,'Els Vermeulen','els.vermeulen@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (26,'Sander Kok','sander.kok@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (27,'Ria van Leeuwen','ria.leeuwen@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (28,'Ahmed Yilmaz','ahmed.yilmaz@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (29,'Monique Jansen','monique.jansen@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (30,'Carla Meijer','carla.meijer@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (31,'Tom Dijkstra','tom.dijkstra@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (32,'Shanti Ramdin','shanti.ramdin@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (33,'Frits de Graaf','frits.graaf@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (34,'Noor Bakker','noor.bakker@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (35,'Luca Ferrari','luca.ferrari@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (36,'Tesfay Haile','tesfay.haile@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (37,'Selam Gebre','selam.gebre@example.org','',1796598000,NULL);
INSERT INTO "contact" VALUES (38,'Daan Willems','daan.willems@example.org','',1796598000,NULL);
CREATE TABLE contact_group (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    since INTEGER NOT NULL,
    PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "contact_group" VALUES (1,1,1796598000);
INSERT INTO "contact_group" VALUES (1,2,1796598000);
INSERT INTO "contact_group" VALUES (2,3,1796598000);
INSERT INTO "contact_group" VALUES (2,4,1796598000);
INSERT INTO "contact_group" VALUES (3,5,1796598000);
INSERT INTO "contact_group" VALUES (4,6,1796598000);
INSERT INTO "contact_group" VALUES (4,7,1796598000);
INSERT INTO "contact_group" VALUES (5,8,1796598000);
INSERT INTO "contact_group" VALUES (6,9,1796598000);
INSERT INTO "contact_group" VALUES (6,10,1796598000);
INSERT INTO "contact_group" VALUES (7,11,1796598000);
INSERT INTO "contact_group" VALUES (7,12,1796598000);
INSERT INTO "contact_group" VALUES (8,13,1796598000);
INSERT INTO "contact_group" VALUES (9,14,1796598000);
INSERT INTO "contact_group" VALUES (9,15,1796598000);
INSERT INTO "contact_group" VALUES (10,16,1796598000);
INSERT INTO "contact_group" VALUES (11,17,1796598000);
INSERT INTO "contact_group" VALUES (11,18,1796598000);
INSERT INTO "contact_group" VALUES (12,19,1796598000);
INSERT INTO "contact_group" VALUES (12,20,1796598000);
INSERT INTO "contact_group" VALUES (13,21,1796598000);
INSERT INTO "contact_group" VALUES (14,22,1796598000);
INSERT INTO "contact_group" VALUES (14,23,1796598000);
INSERT INTO "contact_group" VALUES (15,24,1796598000);
INSERT INTO "contact_group" VALUES (16,25,1796598000);
INSERT INTO "contact_group" VALUES (17,26,1796598000);
INSERT INTO "contact_group" VALUES (18,27,1796598000);
INSERT INTO "contact_group" VALUES (18,28,1796598000);
INSERT INTO "contact_group" VALUES (19,29,1796598000);
INSERT INTO "contact_group" VALUES (20,30,1796598000);
INSERT INTO "contact_group" VALUES (21,31,1796598000);
INSERT INTO "contact_group" VALUES (21,32,1796598000);
INSERT INTO "contact_group" VALUES (22,33,1796598000);
INSERT INTO "contact_group" VALUES (23,34,1796598000);
INSERT INTO "contact_group" VALUES (23,35,1796598000);
INSERT INTO "contact_group" VALUES (24,36,1796598000);
INSERT INTO "contact_group" VALUES (24,37,1796598000);
INSERT INTO "contact_group" VALUES (25,38,1796598000);
CREATE TABLE token (
    id INTEGER NOT NULL PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    contact_id INTEGER REFERENCES contact (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('api', 'feed')),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    created INTEGER NOT NULL,
    revoked INTEGER
) STRICT;
INSERT INTO "token" VALUES (1,1,1,'api',X'0101010101010101010101010101010101010101010101010101010101010101',1799049600,NULL);
CREATE TABLE sign_in_link (
    id INTEGER NOT NULL PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    contact_id INTEGER REFERENCES contact (id),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER
) STRICT;
INSERT INTO "sign_in_link" VALUES (1,1,1,X'0202020202020202020202020202020202020202020202020202020202020202',1799049600,1799050500,NULL);
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    contact_id INTEGER REFERENCES contact (id),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    ended INTEGER
) STRICT;
INSERT INTO "session" VALUES (1,1,1,X'0303030303030303030303030303030303030303030303030303030303030303',1799049600,1799136000,NULL);
CREATE TABLE booking (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 4 AND 12),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    title TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
    state TEXT NOT NULL CHECK (state IN
        ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled')),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL CHECK (changed >= created),
    asked INTEGER NOT NULL,
    hold_until INTEGER,
    first_start INTEGER NOT NULL,
    last_end INTEGER NOT NULL CHECK (last_end >= first_start),
    zone TEXT NOT NULL,
    mixed INTEGER NOT NULL CHECK (mixed IN (0, 1)),
    document TEXT NOT NULL CHECK (json_valid(document)),
    CHECK (state <> 'option' OR hold_until IS NOT NULL)
) STRICT;
INSERT INTO "booking" VALUES (1,'KXF8','01a24f4d-5d80-7495-92e8-b86582a06662',1,'Repetitie',38,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797533100,1813867200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"","spaces":["zaal-a"],"equipment":{"piano":1,"stoelen":40},"start":"2026-12-17T19:45","end":"2026-12-17T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","layout":"kring","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip","note":"De piano graag een kwartslag draaien."},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:45","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:45","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (2,'AEC3','01a24f4d-5d80-7890-96fa-d3529483eaff',2,'Repetitie',18,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797445800,1814385600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"toneel-spiegeldoek","title":"","spaces":["zaal-a"],"start":"2026-12-16T19:30","end":"2026-12-16T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (3,'G773','01a24f4d-5d80-7288-8e0b-d46f9fa96fb3',3,'Yoga',20,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797236100,1814171400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"yoga-voor-iedereen","title":"","spaces":["zaal-a"],"start":"2026-12-14T09:15","end":"2026-12-14T10:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,FR","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T09:15","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T09:15","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T09:15","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T09:15","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (4,'MCY9','01a24f4d-5d80-7590-adcf-5dc0f72aeecb',4,'Gym',25,'public','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1797325200,1814261400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"seniorengym","title":"","spaces":["zaal-b"],"start":"2026-12-15T10:00","end":"2026-12-15T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=TU,TH","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (5,'NH2C','01a24f4d-5d80-7e9c-adfe-07f6e797ef84',5,'Klaverjassen',24,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797251400,1814193000,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"kaartclub-troef","title":"","spaces":["huiskamer"],"equipment":{"tafels":6},"start":"2026-12-14T13:30","end":"2026-12-14T16:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T13:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T13:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T13:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T13:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (6,'BVR3','01a24f4d-5d80-744b-8f3d-d4ccb87e1782',6,'Samen koken en eten',40,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797526800,1813863600,'Europe/Amsterdam',1,'{"format":1,"request":{"group":"samen-eten","title":"","spaces":["keuken","huiskamer"],"equipment":{"kookplaten":4,"tafels":8},"start":"2026-12-17T18:00","end":"2026-12-17T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (7,'7NKB','01a24f4d-5d80-7dd4-8b03-6bbbf6b1fd4c',7,'Wijkrestaurant',45,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797613200,1813950000,'Europe/Amsterdam',1,'{"format":1,"request":{"group":"wijkrestaurant-aan-tafel","title":"","spaces":["keuken","huiskamer"],"equipment":{"kookplaten":4,"tafels":10},"start":"2026-12-18T18:00","end":"2026-12-18T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"sign-up","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (8,'S8C3','01a24f4d-5d80-76db-806d-cd7a2917db53',8,'Huiswerkhulp',20,'public','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1797258600,1814281200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"huiswerkhulp","title":"","spaces":["atelier"],"equipment":{"laptops":6},"start":"2026-12-14T15:30","end":"2026-12-14T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,TU","visibility":"public","welcome":"group","tags":["kinderen-onder-12"],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (9,'Z8XH','01a24f4d-5d80-7a07-a3e7-4ce21e53ceff',8,'Huiswerkhulp',20,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797431400,1814367600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"huiswerkhulp","title":"","spaces":["atelier"],"equipment":{"laptops":6},"start":"2026-12-16T15:30","end":"2026-12-16T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=WE,TH","visibility":"public","welcome":"group","tags":["kinderen-onder-12"],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (10,'J7RR','01a24f4d-5d80-70b3-964e-41bde8b5779e',9,'Repair Café',12,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797670800,1814005800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"repair-cafe","title":"","spaces":["werkplaats"],"start":"2026-12-19T10:00","end":"2026-12-19T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (11,'A6WW','01a24f4d-5d80-78a5-ae6d-36ad9214c537',10,'Naaien en verstellen',10,'public','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1797323400,1814263200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"naaiatelier-de-steek","title":"","spaces":["atelier"],"equipment":{"naaimachines":6},"start":"2026-12-15T09:30","end":"2026-12-15T12:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (12,'DN78','01a24f4d-5d80-7cfa-9a04-ce261c66c5b3',11,'Overleg',12,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797273000,1814211000,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"buurtvaders","title":"","spaces":["huiskamer"],"start":"2026-12-14T19:30","end":"2026-12-14T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (13,'WBW6','01a24f4d-5d80-7f87-b04c-723d7fa0d26c',12,'Taalcafé',20,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797496200,1813829400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"taalcafe","title":"","spaces":["huiskamer"],"start":"2026-12-17T09:30","end":"2026-12-17T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (14,'HCM7','01a24f4d-5d80-7e45-b7f9-07b825eb5888',13,'Werken in de tuin',15,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797670800,1814005800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"tuingroep-groene-vingers","title":"","spaces":["tuin"],"start":"2026-12-19T10:00","end":"2026-12-19T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (15,'QZ7A','01a24f4d-5d80-72a7-87c6-edc50d841ae7',14,'Oefenavond',15,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797616800,1813953600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"jongerenstudio","title":"","spaces":["zaal-b"],"equipment":{"geluidsinstallatie":1},"start":"2026-12-18T19:00","end":"2026-12-18T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-18T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-18T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (16,'XYHC','01a24f4d-5d80-7eeb-b2ec-a28a15662edd',15,'Les',20,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797269400,1814378400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"hiphop-dans","title":"","spaces":["zaal-b"],"start":"2026-12-14T18:30","end":"2026-12-14T20:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,WE","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T18:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T18:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (17,'VQKZ','01a24f4d-5d80-73f6-be0a-9e21e457c31a',16,'Lotgenotenavond',8,'private','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1797359400,1814295600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"mantelzorgkring","title":"","spaces":["spreekkamer"],"start":"2026-12-15T19:30","end":"2026-12-15T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (18,'672Z','01a24f4d-5d80-73d0-8ca1-fbb015c1fd0f',17,'Ontbijt en ervaringen',6,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797494400,1813825800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"zzp-kring","title":"","spaces":["spreekkamer"],"start":"2026-12-17T09:00","end":"2026-12-17T10:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T09:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T09:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T09:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T09:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (19,'XQE7','01a24f4d-5d80-7198-a892-cda04c853b88',18,'Vergadering',12,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797445800,1814383800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"bewonerscommissie","title":"","spaces":["atelier"],"start":"2026-12-16T19:30","end":"2026-12-16T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"effect":"inform","occurrence":"2027-01-13T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-13"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (20,'SNC5','01a24f4d-5d80-7933-9c94-64a935328dc4',19,'Inloopspreekuur',4,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797237000,1814176800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"schuldhulp-spreekuur","title":"","spaces":["spreekkamer"],"start":"2026-12-14T09:30","end":"2026-12-14T12:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (21,'XMJ2','01a24f4d-5d80-797e-a4d3-bb03e718081d',20,'Spreekuur',3,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797409800,1814347800,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"wijkverpleging-spreekuur","title":"","spaces":["spreekkamer"],"start":"2026-12-16T09:30","end":"2026-12-16T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (22,'EXSZ','01a24f4d-5d80-7a69-b156-8c593cc9289a',21,'Gesprekken in de wijk',5,'private','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1797336000,1814281200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"gemeentelijk-wijkteam","title":"","spaces":["spreekkamer"],"start":"2026-12-15T13:00","end":"2026-12-15T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=TU,TH","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T13:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T13:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (23,'6HVX','01a24f4d-5d80-721a-85c4-f7a3f09e14a2',22,'Werkgroep',12,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797532200,1813260600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"energiecooperatie-zonopdak","title":"","spaces":["atelier"],"start":"2026-12-17T19:30","end":"2026-12-17T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"effect":"inform","occurrence":"2027-01-14T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-14"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (24,'XKYB','01a24f4d-5d80-747d-88de-0b7769b4b4d0',23,'Commons Lab',40,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797359400,1814297400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"commons-lab","title":"","spaces":["huiskamer"],"equipment":{"beamers":1,"online-meedoen":1},"start":"2026-12-15T19:30","end":"2026-12-15T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"effect":"inform","occurrence":"2027-01-12T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-12"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (25,'HMRD','01a24f4d-5d80-7f63-b728-b246028b6ee6',24,'Zondagviering',80,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797757200,1814092200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"eritrese-zondagviering","title":"","spaces":["grote-zaal"],"equipment":{"stoelen":80},"start":"2026-12-20T10:00","end":"2026-12-20T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","layout":"theater","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-20T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-20T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-20T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-20T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (26,'NMNA','01a24f4d-5d80-7e0f-ba52-129cccdb268a',25,'Clubavond',16,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1797532200,1813867200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"schaakclub-vrije-loper","title":"","spaces":["zaal-b"],"equipment":{"tafels":8},"start":"2026-12-17T19:30","end":"2026-12-17T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (27,'58HY','01a24f4d-5d80-7efb-818a-22b704a38045',18,'Filmavond: de keuze van de buurt',50,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1800124200,1800135000,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"bewonerscommissie","title":"","spaces":["zaal-a"],"equipment":{"beamers":1,"stoelen":50},"start":"2027-01-16T19:30","end":"2027-01-16T22:30","layout":"theater","visibility":"public","welcome":"everyone","tags":[],"clashes":"refuse","description":"De buurt koos uit de verlanglijst. Inloop vanaf 19:00, de koffie staat klaar."},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (28,'Y7CH','01a24f4d-5d80-78a9-a3d2-3fd47feeec73',25,'Snelschaken tot middernacht',14,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1800039600,1800053100,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"schaakclub-vrije-loper","title":"","spaces":["atelier"],"start":"2027-01-15T20:00","end":"2027-01-15T23:45","visibility":"public","welcome":"everyone","tags":[],"clashes":"refuse"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-15T20:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-15T20:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (29,'343D','01a24f4d-5d80-7834-97d7-dbd3a0fa15b8',14,'Bandavond',40,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1800729000,1800741600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"jongerenstudio","title":"","spaces":["zaal-b"],"equipment":{"geluidsinstallatie":1},"start":"2027-01-23T19:30","end":"2027-01-23T23:00","visibility":"public","welcome":"everyone","tags":["feest","luid"],"clashes":"refuse"},"reminders":[{"rule":"H05","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.quiet-hours","facts":[["hours","hours-of-day",["22:00","24:00"]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-23T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-23T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (30,'HRSH','01a24f4d-5d80-780c-bd10-99d486b10ebc',6,'Iftar voor de hele buurt',90,'public','confirmed',1,0,1796626800,1796626800,1796626800,NULL,1802534400,1802548800,'Europe/Amsterdam',1,'{"format":1,"request":{"group":"samen-eten","title":"","spaces":["grote-zaal","keuken"],"equipment":{"kookplaten":4,"stoelen":90,"tafels":16},"start":"2027-02-13T17:00","end":"2027-02-13T21:00","visibility":"public","welcome":"sign-up","tags":[],"clashes":"refuse"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (31,'BQJX','01a24f4d-5d80-7848-8e84-1b6321271b38',2,'Extra repetitie',18,'public','cancelled',1,1,1796626800,1796626801,1796626800,NULL,1800190800,1800201600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"toneel-spiegeldoek","title":"","spaces":["zaal-a"],"start":"2027-01-17T14:00","end":"2027-01-17T17:00","visibility":"public","welcome":"group","tags":[],"clashes":"refuse"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-01-17T14:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-17T14:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-17T14:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-17T14:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (32,'C3UN','01a2da59-1180-7b1c-b4d6-6f046ec84f89',11,'Kinderfeest met eigen cateraar',25,'public','awaiting-board',1,0,1798959600,1798959600,1798959600,NULL,1800104400,1800115200,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"buurtvaders","title":"","spaces":["huiskamer"],"start":"2027-01-16T14:00","end":"2027-01-16T17:00","visibility":"public","welcome":"group","tags":["feest","kinderen-onder-12","om-geld-te-verdienen"],"clashes":"refuse","note":"De cateraar vraagt een kleine bijdrage per kind."},"reminders":[{"rule":"H11","effect":"ask-board","occurrence":"2027-01-16T14:00","reason":{"code":"rule.eligibility","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-16T14:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-16T14:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-16T14:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-16T14:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (33,'86Y2','01a24f4d-5d80-75fe-a40e-7571c7ca5b15',13,'Moestuin',2,'public','confirmed',1,1,1796626800,1799049600,1796626800,NULL,1800226800,1814738400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"tuingroep-groene-vingers","title":"","spaces":["perk-4"],"start":"2027-01-18T00:00","end":"2027-01-25T00:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip","description":"Van maandag tot en met zondag, het hele seizoen."},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-18T00:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-18T00:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (34,'QJ4S','01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff',1,'Proefavond',20,'public','confirmed',1,0,1799049600,1799049600,1799049600,NULL,1800986400,1800993600,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"","spaces":["zaal-a"],"start":"2027-01-26T19:00","end":"2027-01-26T21:00","visibility":"public","welcome":"group","tags":["luid"],"clashes":"refuse","with":["bewonerscommissie"]},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-26T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-26T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "booking" VALUES (35,'8FRX','01a2dfb6-5c00-76da-900b-3acac7ef98b8',1,'Proefavond',20,'public','confirmed',1,1,1799049600,1799049601,1799049600,NULL,1801591200,1801598400,'Europe/Amsterdam',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"","spaces":["zaal-a"],"start":"2027-02-02T19:00","end":"2027-02-02T21:00","visibility":"public","welcome":"group","tags":[],"clashes":"refuse"},"reminders":[{"rule":"H09","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-02-02T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-02-02T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
CREATE TABLE booking_part (
    part_id INTEGER NOT NULL REFERENCES part (id),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    PRIMARY KEY (part_id, booking_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "booking_part" VALUES (1,1);
INSERT INTO "booking_part" VALUES (1,2);
INSERT INTO "booking_part" VALUES (1,3);
INSERT INTO "booking_part" VALUES (2,4);
INSERT INTO "booking_part" VALUES (3,5);
INSERT INTO "booking_part" VALUES (3,6);
INSERT INTO "booking_part" VALUES (4,6);
INSERT INTO "booking_part" VALUES (3,7);
INSERT INTO "booking_part" VALUES (4,7);
INSERT INTO "booking_part" VALUES (6,8);
INSERT INTO "booking_part" VALUES (6,9);
INSERT INTO "booking_part" VALUES (5,10);
INSERT INTO "booking_part" VALUES (6,11);
INSERT INTO "booking_part" VALUES (3,12);
INSERT INTO "booking_part" VALUES (3,13);
INSERT INTO "booking_part" VALUES (8,14);
INSERT INTO "booking_part" VALUES (2,15);
INSERT INTO "booking_part" VALUES (2,16);
INSERT INTO "booking_part" VALUES (7,17);
INSERT INTO "booking_part" VALUES (7,18);
INSERT INTO "booking_part" VALUES (6,19);
INSERT INTO "booking_part" VALUES (7,20);
INSERT INTO "booking_part" VALUES (7,21);
INSERT INTO "booking_part" VALUES (7,22);
INSERT INTO "booking_part" VALUES (6,23);
INSERT INTO "booking_part" VALUES (3,24);
INSERT INTO "booking_part" VALUES (1,25);
INSERT INTO "booking_part" VALUES (2,25);
INSERT INTO "booking_part" VALUES (2,26);
INSERT INTO "booking_part" VALUES (1,27);
INSERT INTO "booking_part" VALUES (6,28);
INSERT INTO "booking_part" VALUES (2,29);
INSERT INTO "booking_part" VALUES (1,30);
INSERT INTO "booking_part" VALUES (2,30);
INSERT INTO "booking_part" VALUES (4,30);
INSERT INTO "booking_part" VALUES (1,31);
INSERT INTO "booking_part" VALUES (3,32);
INSERT INTO "booking_part" VALUES (12,33);
INSERT INTO "booking_part" VALUES (1,34);
INSERT INTO "booking_part" VALUES (1,35);
CREATE TABLE booking_tag (
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 40),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    PRIMARY KEY (tag, booking_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "booking_tag" VALUES ('luid',1);
INSERT INTO "booking_tag" VALUES ('kinderen-onder-12',8);
INSERT INTO "booking_tag" VALUES ('kinderen-onder-12',9);
INSERT INTO "booking_tag" VALUES ('luid',15);
INSERT INTO "booking_tag" VALUES ('luid',16);
INSERT INTO "booking_tag" VALUES ('feest',29);
INSERT INTO "booking_tag" VALUES ('luid',29);
INSERT INTO "booking_tag" VALUES ('feest',32);
INSERT INTO "booking_tag" VALUES ('kinderen-onder-12',32);
INSERT INTO "booking_tag" VALUES ('om-geld-te-verdienen',32);
INSERT INTO "booking_tag" VALUES ('luid',34);
CREATE TABLE booking_partner (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    PRIMARY KEY (group_id, booking_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "booking_partner" VALUES (18,34);
CREATE TABLE waiver (
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 64),
    reason TEXT NOT NULL CHECK (length(reason) >= 1),
    consent TEXT NOT NULL,
    made INTEGER NOT NULL,
    PRIMARY KEY (booking_id, rule)
) STRICT, WITHOUT ROWID;
INSERT INTO "waiver" VALUES (35,'H07','een keer','',1799049600);
CREATE TABLE correction (
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    made INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (was IN
        ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled')),
    reason TEXT NOT NULL CHECK (length(reason) >= 1),
    PRIMARY KEY (booking_id, made)
) STRICT, WITHOUT ROWID;
INSERT INTO "correction" VALUES (35,1799049600,'confirmed','zaal verwisseld');
CREATE TABLE request (
    id INTEGER NOT NULL PRIMARY KEY,
    asked INTEGER NOT NULL,
    verb TEXT NOT NULL CHECK (verb IN
        ('book', 'wait', 'change', 'cancel', 'approve', 'decline', 'approve-unanswered', 'decline-unanswered',
        'lapse', 'offer', 'pass', 'waited-in-vain', 'rival-approved', 'question', 'waive', 'correct',
        'suspend', 'resume')),
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    booking_id INTEGER REFERENCES booking (id),
    rule_book INTEGER NOT NULL REFERENCES rule_book (number),
    outcome TEXT NOT NULL CHECK (outcome IN
        ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'refused')),
    bare INTEGER NOT NULL CHECK (bare IN (0, 1)),
    document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
INSERT INTO "request" VALUES (1,1796626800,'book',1,1,1,'confirmed',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"Repetitie","spaces":["zaal-a"],"equipment":{"piano":1,"stoelen":40},"start":"2026-12-17T19:45","end":"2026-12-17T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","layout":"kring","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip","note":"De piano graag een kwartslag draaien."},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:45","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:45","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:45","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-04T19:45","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}}]}');
INSERT INTO "request" VALUES (2,1796626800,'book',2,2,1,'confirmed',0,'{"format":1,"request":{"group":"toneel-spiegeldoek","title":"Repetitie","spaces":["zaal-a"],"start":"2026-12-16T19:30","end":"2026-12-16T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-03T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}}]}');
INSERT INTO "request" VALUES (3,1796626800,'book',3,3,1,'confirmed',0,'{"format":1,"request":{"group":"yoga-voor-iedereen","title":"Yoga","spaces":["zaal-a"],"start":"2026-12-14T09:15","end":"2026-12-14T10:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,FR","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T09:15","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T09:15","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T09:15","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T09:15","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2026-12-25T09:15","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"effect":"refuse","occurrence":"2027-01-01T09:15","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}}]}');
INSERT INTO "request" VALUES (4,1796626800,'book',4,4,1,'confirmed',0,'{"format":1,"request":{"group":"seniorengym","title":"Gym","spaces":["zaal-b"],"start":"2026-12-15T10:00","end":"2026-12-15T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=TU,TH","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-04-27T10:00","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}}]}');
INSERT INTO "request" VALUES (5,1796626800,'book',5,5,1,'confirmed',0,'{"format":1,"request":{"group":"kaartclub-troef","title":"Klaverjassen","spaces":["huiskamer"],"equipment":{"tafels":6},"start":"2026-12-14T13:30","end":"2026-12-14T16:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T13:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T13:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T13:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T13:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-01T13:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}}]}');
INSERT INTO "request" VALUES (6,1796626800,'book',6,6,1,'confirmed',0,'{"format":1,"request":{"group":"samen-eten","title":"Samen koken en eten","spaces":["keuken","huiskamer"],"equipment":{"kookplaten":4,"tafels":8},"start":"2026-12-17T18:00","end":"2026-12-17T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["KXF8 1797533100 1797541200","KXF8 1798137900 1798146000","KXF8 1798742700 1798750800","KXF8 1799347500 1799355600","KXF8 1799952300 1799960400","KXF8 1800557100 1800565200","KXF8 1801161900 1801170000","KXF8 1801766700 1801774800","KXF8 1802371500 1802379600","KXF8 1802976300 1802984400","KXF8 1803581100 1803589200","KXF8 1804790700 1804798800","KXF8 1805395500 1805403600","KXF8 1806000300 1806008400","KXF8 1806601500 1806609600","KXF8 1807206300 1807214400","KXF8 1807811100 1807819200","KXF8 1808415900 1808424000","KXF8 1809020700 1809028800","KXF8 1809625500 1809633600","KXF8 1810230300 1810238400","KXF8 1810835100 1810843200","KXF8 1811439900 1811448000","KXF8 1812044700 1812052800","KXF8 1812649500 1812657600","KXF8 1813254300 1813262400","KXF8 1813859100 1813867200"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-04T18:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}}]}');
INSERT INTO "request" VALUES (7,1796626800,'book',7,7,1,'confirmed',0,'{"format":1,"request":{"group":"wijkrestaurant-aan-tafel","title":"Wijkrestaurant","spaces":["keuken","huiskamer"],"equipment":{"kookplaten":4,"tafels":10},"start":"2026-12-18T18:00","end":"2026-12-18T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"sign-up","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-18T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-18T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2026-12-25T18:00","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"effect":"refuse","occurrence":"2027-01-01T18:00","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}},{"effect":"refuse","occurrence":"2027-03-05T18:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804248000,1804287600]]]}}]}');
INSERT INTO "request" VALUES (8,1796626800,'book',8,8,1,'confirmed',0,'{"format":1,"request":{"group":"huiswerkhulp","title":"Huiswerkhulp","spaces":["atelier"],"equipment":{"laptops":6},"start":"2026-12-14T15:30","end":"2026-12-14T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,TU","visibility":"public","welcome":"group","tags":["kinderen-onder-12"],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["NH2C 1797251400 1797262200","NH2C 1797856200 1797867000","NH2C 1798461000 1798471800","NH2C 1799065800 1799076600","NH2C 1799670600 1799681400","NH2C 1800275400 1800286200","NH2C 1800880200 1800891000","NH2C 1801485000 1801495800","NH2C 1802089800 1802100600","NH2C 1802694600 1802705400","NH2C 1803299400 1803310200","NH2C 1804509000 1804519800","NH2C 1805113800 1805124600","NH2C 1805718600 1805729400","NH2C 1806319800 1806330600","NH2C 1806924600 1806935400","NH2C 1807529400 1807540200","NH2C 1808134200 1808145000","NH2C 1808739000 1808749800","NH2C 1809343800 1809354600","NH2C 1809948600 1809959400","NH2C 1810553400 1810564200","NH2C 1811158200 1811169000","NH2C 1811763000 1811773800","NH2C 1812367800 1812378600","NH2C 1812972600 1812983400","NH2C 1813577400 1813588200","NH2C 1814182200 1814193000"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-01T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"effect":"refuse","occurrence":"2027-03-02T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"effect":"refuse","occurrence":"2027-04-27T15:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}}]}');
INSERT INTO "request" VALUES (9,1796626800,'book',8,9,1,'confirmed',0,'{"format":1,"request":{"group":"huiswerkhulp","title":"Huiswerkhulp","spaces":["atelier"],"equipment":{"laptops":6},"start":"2026-12-16T15:30","end":"2026-12-16T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=WE,TH","visibility":"public","welcome":"group","tags":["kinderen-onder-12"],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-03T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}},{"effect":"refuse","occurrence":"2027-03-04T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}}]}');
INSERT INTO "request" VALUES (10,1796626800,'book',9,10,1,'confirmed',0,'{"format":1,"request":{"group":"repair-cafe","title":"Repair Café","spaces":["werkplaats"],"start":"2026-12-19T10:00","end":"2026-12-19T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2026-12-26T10:00","reason":{"code":"closed","facts":[["title","text","Tweede kerstdag"],["during","span",[1798239600,1798326000]]]}}]}');
INSERT INTO "request" VALUES (11,1796626800,'book',10,11,1,'confirmed',0,'{"format":1,"request":{"group":"naaiatelier-de-steek","title":"Naaien en verstellen","spaces":["atelier"],"equipment":{"naaimachines":6},"start":"2026-12-15T09:30","end":"2026-12-15T12:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["MCY9 1797325200 1797330600","MCY9 1797930000 1797935400","MCY9 1798534800 1798540200","MCY9 1799139600 1799145000","MCY9 1799744400 1799749800","MCY9 1800349200 1800354600","MCY9 1800954000 1800959400","MCY9 1801558800 1801564200","MCY9 1802163600 1802169000","MCY9 1802768400 1802773800","MCY9 1803373200 1803378600","MCY9 1803978000 1803983400","MCY9 1804582800 1804588200","MCY9 1805187600 1805193000","MCY9 1805792400 1805797800","MCY9 1806393600 1806399000","MCY9 1806998400 1807003800","MCY9 1807603200 1807608600","MCY9 1808208000 1808213400","MCY9 1809417600 1809423000","MCY9 1810022400 1810027800","MCY9 1810627200 1810632600","MCY9 1811232000 1811237400","MCY9 1811836800 1811842200","MCY9 1812441600 1812447000","MCY9 1813046400 1813051800","MCY9 1813651200 1813656600","MCY9 1814256000 1814261400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-04-27T09:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}}]}');
INSERT INTO "request" VALUES (12,1796626800,'book',11,12,1,'confirmed',0,'{"format":1,"request":{"group":"buurtvaders","title":"Overleg","spaces":["huiskamer"],"start":"2026-12-14T19:30","end":"2026-12-14T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-01T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}}]}');
INSERT INTO "request" VALUES (13,1796626800,'book',12,13,1,'confirmed',0,'{"format":1,"request":{"group":"taalcafe","title":"Taalcafé","spaces":["huiskamer"],"start":"2026-12-17T09:30","end":"2026-12-17T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["MCY9 1797498000 1797503400","MCY9 1798102800 1798108200","MCY9 1798707600 1798713000","MCY9 1799312400 1799317800","MCY9 1799917200 1799922600","MCY9 1800522000 1800527400","MCY9 1801126800 1801132200","MCY9 1801731600 1801737000","MCY9 1802336400 1802341800","MCY9 1802941200 1802946600","MCY9 1803546000 1803551400","MCY9 1804150800 1804156200","MCY9 1804755600 1804761000","MCY9 1805360400 1805365800","MCY9 1805965200 1805970600","MCY9 1806566400 1806571800","MCY9 1807171200 1807176600","MCY9 1807776000 1807781400","MCY9 1808380800 1808386200","MCY9 1808985600 1808991000","MCY9 1809590400 1809595800","MCY9 1810195200 1810200600","MCY9 1810800000 1810805400","MCY9 1811404800 1811410200","MCY9 1812009600 1812015000","MCY9 1812614400 1812619800","MCY9 1813219200 1813224600","MCY9 1813824000 1813829400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (14,1796626800,'book',13,14,1,'confirmed',0,'{"format":1,"request":{"group":"tuingroep-groene-vingers","title":"Werken in de tuin","spaces":["tuin"],"start":"2026-12-19T10:00","end":"2026-12-19T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["J7RR 1797670800 1797679800","J7RR 1798880400 1798889400","J7RR 1799485200 1799494200","J7RR 1800090000 1800099000","J7RR 1800694800 1800703800","J7RR 1801299600 1801308600","J7RR 1801904400 1801913400","J7RR 1802509200 1802518200","J7RR 1803114000 1803123000","J7RR 1803718800 1803727800","J7RR 1804323600 1804332600","J7RR 1804928400 1804937400","J7RR 1805533200 1805542200","J7RR 1806138000 1806147000","J7RR 1806739200 1806748200","J7RR 1807344000 1807353000","J7RR 1807948800 1807957800","J7RR 1808553600 1808562600","J7RR 1809158400 1809167400","J7RR 1809763200 1809772200","J7RR 1810368000 1810377000","J7RR 1810972800 1810981800","J7RR 1811577600 1811586600","J7RR 1812182400 1812191400","J7RR 1812787200 1812796200","J7RR 1813392000 1813401000","J7RR 1813996800 1814005800"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-19T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-19T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2026-12-26T10:00","reason":{"code":"closed","facts":[["title","text","Tweede kerstdag"],["during","span",[1798239600,1798326000]]]}}]}');
INSERT INTO "request" VALUES (15,1796626800,'book',14,15,1,'confirmed',0,'{"format":1,"request":{"group":"jongerenstudio","title":"Oefenavond","spaces":["zaal-b"],"equipment":{"geluidsinstallatie":1},"start":"2026-12-18T19:00","end":"2026-12-18T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["7NKB 1797613200 1797624000","7NKB 1799427600 1799438400","7NKB 1800032400 1800043200","7NKB 1800637200 1800648000","7NKB 1801242000 1801252800","7NKB 1801846800 1801857600","7NKB 1802451600 1802462400","7NKB 1803056400 1803067200","7NKB 1803661200 1803672000","7NKB 1804870800 1804881600","7NKB 1805475600 1805486400","7NKB 1806080400 1806091200","7NKB 1806681600 1806692400","7NKB 1807286400 1807297200","7NKB 1807891200 1807902000","7NKB 1808496000 1808506800","7NKB 1809100800 1809111600","7NKB 1809705600 1809716400","7NKB 1810310400 1810321200","7NKB 1810915200 1810926000","7NKB 1811520000 1811530800","7NKB 1812124800 1812135600","7NKB 1812729600 1812740400","7NKB 1813334400 1813345200","7NKB 1813939200 1813950000"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-18T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-18T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-18T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2026-12-25T19:00","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"effect":"refuse","occurrence":"2027-01-01T19:00","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}},{"effect":"refuse","occurrence":"2027-03-05T19:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804248000,1804287600]]]}}]}');
INSERT INTO "request" VALUES (16,1796626800,'book',15,16,1,'confirmed',0,'{"format":1,"request":{"group":"hiphop-dans","title":"Les","spaces":["zaal-b"],"start":"2026-12-14T18:30","end":"2026-12-14T20:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=MO,WE","visibility":"public","welcome":"group","tags":["luid"],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["DN78 1797273000 1797280200","AEC3 1797445800 1797454800","DN78 1797877800 1797885000","AEC3 1798050600 1798059600","DN78 1798482600 1798489800","AEC3 1798655400 1798664400","DN78 1799087400 1799094600","AEC3 1799260200 1799269200","DN78 1799692200 1799699400","AEC3 1799865000 1799874000","DN78 1800297000 1800304200","AEC3 1800469800 1800478800","DN78 1800901800 1800909000","AEC3 1801074600 1801083600","DN78 1801506600 1801513800","AEC3 1801679400 1801688400","DN78 1802111400 1802118600","AEC3 1802284200 1802293200","DN78 1802716200 1802723400","AEC3 1802889000 1802898000","DN78 1803321000 1803328200","AEC3 1803493800 1803502800","DN78 1804530600 1804537800","AEC3 1804703400 1804712400","DN78 1805135400 1805142600","AEC3 1805308200 1805317200","DN78 1805740200 1805747400","AEC3 1805913000 1805922000","DN78 1806341400 1806348600","AEC3 1806514200 1806523200","DN78 1806946200 1806953400","AEC3 1807119000 1807128000","DN78 1807551000 1807558200","AEC3 1807723800 1807732800","DN78 1808155800 1808163000","AEC3 1808328600 1808337600","DN78 1808760600 1808767800","AEC3 1808933400 1808942400","DN78 1809365400 1809372600","AEC3 1809538200 1809547200","DN78 1809970200 1809977400","AEC3 1810143000 1810152000","DN78 1810575000 1810582200","AEC3 1810747800 1810756800","DN78 1811179800 1811187000","AEC3 1811352600 1811361600","DN78 1811784600 1811791800","AEC3 1811957400 1811966400","DN78 1812389400 1812396600","AEC3 1812562200 1812571200","DN78 1812994200 1813001400","AEC3 1813167000 1813176000","DN78 1813599000 1813606200","AEC3 1813771800 1813780800","DN78 1814203800 1814211000","AEC3 1814376600 1814385600"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T18:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T18:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T18:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-01T18:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"effect":"refuse","occurrence":"2027-03-03T18:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}}]}');
INSERT INTO "request" VALUES (17,1796626800,'book',16,17,1,'confirmed',0,'{"format":1,"request":{"group":"mantelzorgkring","title":"Lotgenotenavond","spaces":["spreekkamer"],"start":"2026-12-15T19:30","end":"2026-12-15T21:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"private","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.visibility.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-02T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"effect":"refuse","occurrence":"2027-04-27T19:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}}]}');
INSERT INTO "request" VALUES (18,1796626800,'book',17,18,1,'confirmed',0,'{"format":1,"request":{"group":"zzp-kring","title":"Ontbijt en ervaringen","spaces":["spreekkamer"],"start":"2026-12-17T09:00","end":"2026-12-17T10:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["WBW6 1797496200 1797503400","MCY9 1797498000 1797503400","WBW6 1798101000 1798108200","MCY9 1798102800 1798108200","WBW6 1798705800 1798713000","MCY9 1798707600 1798713000","WBW6 1799310600 1799317800","MCY9 1799312400 1799317800","WBW6 1799915400 1799922600","MCY9 1799917200 1799922600","WBW6 1800520200 1800527400","MCY9 1800522000 1800527400","WBW6 1801125000 1801132200","MCY9 1801126800 1801132200","WBW6 1801729800 1801737000","MCY9 1801731600 1801737000","WBW6 1802334600 1802341800","MCY9 1802336400 1802341800","WBW6 1802939400 1802946600","MCY9 1802941200 1802946600","WBW6 1803544200 1803551400","MCY9 1803546000 1803551400","WBW6 1804149000 1804156200","MCY9 1804150800 1804156200","WBW6 1804753800 1804761000","MCY9 1804755600 1804761000","WBW6 1805358600 1805365800","MCY9 1805360400 1805365800","WBW6 1805963400 1805970600","MCY9 1805965200 1805970600","WBW6 1806564600 1806571800","MCY9 1806566400 1806571800","WBW6 1807169400 1807176600","MCY9 1807171200 1807176600","WBW6 1807774200 1807781400","MCY9 1807776000 1807781400","WBW6 1808379000 1808386200","MCY9 1808380800 1808386200","WBW6 1808983800 1808991000","MCY9 1808985600 1808991000","WBW6 1809588600 1809595800","MCY9 1809590400 1809595800","WBW6 1810193400 1810200600","MCY9 1810195200 1810200600","WBW6 1810798200 1810805400","MCY9 1810800000 1810805400","WBW6 1811403000 1811410200","MCY9 1811404800 1811410200","WBW6 1812007800 1812015000","MCY9 1812009600 1812015000","WBW6 1812612600 1812619800","MCY9 1812614400 1812619800","WBW6 1813217400 1813224600","MCY9 1813219200 1813224600","WBW6 1813822200 1813829400","MCY9 1813824000 1813829400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T09:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T09:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T09:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T09:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (19,1796626800,'book',18,19,1,'confirmed',0,'{"format":1,"request":{"group":"bewonerscommissie","title":"Vergadering","spaces":["atelier"],"start":"2026-12-16T19:30","end":"2026-12-16T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["XYHC 1797442200 1797447600","AEC3 1797445800 1797454800","XYHC 1798651800 1798657200","AEC3 1798655400 1798664400","XYHC 1799861400 1799866800","AEC3 1799865000 1799874000","XYHC 1801071000 1801076400","AEC3 1801074600 1801083600","XYHC 1802280600 1802286000","AEC3 1802284200 1802293200","XYHC 1803490200 1803495600","AEC3 1803493800 1803502800","XYHC 1804699800 1804705200","AEC3 1804703400 1804712400","XYHC 1805909400 1805914800","AEC3 1805913000 1805922000","XYHC 1807115400 1807120800","AEC3 1807119000 1807128000","XYHC 1808325000 1808330400","AEC3 1808328600 1808337600","XYHC 1809534600 1809540000","AEC3 1809538200 1809547200","XYHC 1810744200 1810749600","AEC3 1810747800 1810756800","XYHC 1811953800 1811959200","AEC3 1811957400 1811966400","XYHC 1813163400 1813168800","AEC3 1813167000 1813176000","XYHC 1814373000 1814378400","AEC3 1814376600 1814385600"]},"findings":[{"effect":"inform","occurrence":"2027-01-13T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-13"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (20,1796626800,'book',19,20,1,'confirmed',0,'{"format":1,"request":{"group":"schuldhulp-spreekuur","title":"Inloopspreekuur","spaces":["spreekkamer"],"start":"2026-12-14T09:30","end":"2026-12-14T12:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["G773 1797236100 1797240600","G773 1797840900 1797845400","G773 1798445700 1798450200","G773 1799050500 1799055000","G773 1799655300 1799659800","G773 1800260100 1800264600","G773 1800864900 1800869400","G773 1801469700 1801474200","G773 1802074500 1802079000","G773 1802679300 1802683800","G773 1803284100 1803288600","G773 1803888900 1803893400","G773 1804493700 1804498200","G773 1805098500 1805103000","G773 1805703300 1805707800","G773 1806304500 1806309000","G773 1806909300 1806913800","G773 1807514100 1807518600","G773 1808118900 1808123400","G773 1808723700 1808728200","G773 1809328500 1809333000","G773 1809933300 1809937800","G773 1810538100 1810542600","G773 1811142900 1811147400","G773 1811747700 1811752200","G773 1812352500 1812357000","G773 1812957300 1812961800","G773 1813562100 1813566600","G773 1814166900 1814171400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-14T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-14T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-14T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-14T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (21,1796626800,'book',20,21,1,'confirmed',0,'{"format":1,"request":{"group":"wijkverpleging-spreekuur","title":"Spreekuur","spaces":["spreekkamer"],"start":"2026-12-16T09:30","end":"2026-12-16T11:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-16T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-16T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-16T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-16T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (22,1796626800,'book',21,22,1,'confirmed',0,'{"format":1,"request":{"group":"gemeentelijk-wijkteam","title":"Gesprekken in de wijk","spaces":["spreekkamer"],"start":"2026-12-15T13:00","end":"2026-12-15T17:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=TU,TH","visibility":"private","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["S8C3 1797345000 1797350400","Z8XH 1797517800 1797523200","S8C3 1797949800 1797955200","Z8XH 1798122600 1798128000","S8C3 1798554600 1798560000","Z8XH 1798727400 1798732800","S8C3 1799159400 1799164800","Z8XH 1799332200 1799337600","S8C3 1799764200 1799769600","Z8XH 1799937000 1799942400","S8C3 1800369000 1800374400","Z8XH 1800541800 1800547200","S8C3 1800973800 1800979200","Z8XH 1801146600 1801152000","S8C3 1801578600 1801584000","Z8XH 1801751400 1801756800","S8C3 1802183400 1802188800","Z8XH 1802356200 1802361600","S8C3 1802788200 1802793600","Z8XH 1802961000 1802966400","S8C3 1803393000 1803398400","Z8XH 1803565800 1803571200","S8C3 1804602600 1804608000","Z8XH 1804775400 1804780800","S8C3 1805207400 1805212800","Z8XH 1805380200 1805385600","S8C3 1805812200 1805817600","Z8XH 1805985000 1805990400","S8C3 1806413400 1806418800","Z8XH 1806586200 1806591600","S8C3 1807018200 1807023600","Z8XH 1807191000 1807196400","S8C3 1807623000 1807628400","Z8XH 1807795800 1807801200","S8C3 1808227800 1808233200","Z8XH 1808400600 1808406000","Z8XH 1809005400 1809010800","S8C3 1809437400 1809442800","Z8XH 1809610200 1809615600","S8C3 1810042200 1810047600","Z8XH 1810215000 1810220400","S8C3 1810647000 1810652400","Z8XH 1810819800 1810825200","S8C3 1811251800 1811257200","Z8XH 1811424600 1811430000","S8C3 1811856600 1811862000","Z8XH 1812029400 1812034800","S8C3 1812461400 1812466800","Z8XH 1812634200 1812639600","S8C3 1813066200 1813071600","Z8XH 1813239000 1813244400","S8C3 1813671000 1813676400","Z8XH 1813843800 1813849200","S8C3 1814275800 1814281200"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-15T13:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T13:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2026-12-15T13:00","reason":{"code":"rule.visibility.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-02T13:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"effect":"refuse","occurrence":"2027-03-04T13:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"effect":"refuse","occurrence":"2027-04-27T13:00","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}}]}');
INSERT INTO "request" VALUES (23,1796626800,'book',22,23,1,'confirmed',0,'{"format":1,"request":{"group":"energiecooperatie-zonopdak","title":"Werkgroep","spaces":["atelier"],"start":"2026-12-17T19:30","end":"2026-12-17T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["BVR3 1797526800 1797537600","KXF8 1797533100 1797541200","BVR3 1798736400 1798747200","KXF8 1798742700 1798750800","BVR3 1799946000 1799956800","KXF8 1799952300 1799960400","BVR3 1801155600 1801166400","KXF8 1801161900 1801170000","BVR3 1802365200 1802376000","KXF8 1802371500 1802379600","BVR3 1803574800 1803585600","KXF8 1803581100 1803589200","BVR3 1804784400 1804795200","KXF8 1804790700 1804798800","BVR3 1805994000 1806004800","KXF8 1806000300 1806008400","BVR3 1807200000 1807210800","KXF8 1807206300 1807214400","BVR3 1808409600 1808420400","KXF8 1808415900 1808424000","BVR3 1809619200 1809630000","KXF8 1809625500 1809633600","BVR3 1810828800 1810839600","KXF8 1810835100 1810843200","BVR3 1812038400 1812049200","KXF8 1812044700 1812052800","BVR3 1813248000 1813258800","KXF8 1813254300 1813262400"]},"findings":[{"effect":"inform","occurrence":"2027-01-14T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-14"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (24,1796626800,'book',23,24,1,'confirmed',0,'{"format":1,"request":{"group":"commons-lab","title":"Commons Lab","spaces":["huiskamer"],"equipment":{"beamers":1,"online-meedoen":1},"start":"2026-12-15T19:30","end":"2026-12-15T21:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959;INTERVAL=2","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["VQKZ 1797359400 1797364800","VQKZ 1798569000 1798574400","VQKZ 1799778600 1799784000","VQKZ 1800988200 1800993600","VQKZ 1802197800 1802203200","VQKZ 1803407400 1803412800","VQKZ 1804617000 1804622400","VQKZ 1805826600 1805832000","VQKZ 1807032600 1807038000","VQKZ 1808242200 1808247600","VQKZ 1809451800 1809457200","VQKZ 1810661400 1810666800","VQKZ 1811871000 1811876400","VQKZ 1813080600 1813086000","VQKZ 1814290200 1814295600"]},"findings":[{"effect":"inform","occurrence":"2027-01-12T19:30","reason":{"code":"turns-even","facts":[["weeks","weeks","even"],["from","day","2027-01-12"]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-15T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-15T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (25,1796626800,'book',24,25,1,'confirmed',0,'{"format":1,"request":{"group":"eritrese-zondagviering","title":"Zondagviering","spaces":["grote-zaal"],"equipment":{"stoelen":80},"start":"2026-12-20T10:00","end":"2026-12-20T12:30","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","layout":"theater","visibility":"public","welcome":"everyone","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-20T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-20T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-20T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-20T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (26,1796626800,'book',25,26,1,'confirmed',0,'{"format":1,"request":{"group":"schaakclub-vrije-loper","title":"Clubavond","spaces":["zaal-b"],"equipment":{"tafels":8},"start":"2026-12-17T19:30","end":"2026-12-17T22:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","visibility":"public","welcome":"group","tags":[],"clashes":"skip"},"facts":{"closures":[1,2,3,5,4],"taken":["BVR3 1797526800 1797537600","6HVX 1797532200 1797539400","KXF8 1797533100 1797541200","BVR3 1798131600 1798142400","KXF8 1798137900 1798146000","BVR3 1798736400 1798747200","6HVX 1798741800 1798749000","KXF8 1798742700 1798750800","BVR3 1799341200 1799352000","KXF8 1799347500 1799355600","BVR3 1799946000 1799956800","6HVX 1799951400 1799958600","KXF8 1799952300 1799960400","BVR3 1800550800 1800561600","KXF8 1800557100 1800565200","BVR3 1801155600 1801166400","6HVX 1801161000 1801168200","KXF8 1801161900 1801170000","BVR3 1801760400 1801771200","KXF8 1801766700 1801774800","BVR3 1802365200 1802376000","6HVX 1802370600 1802377800","KXF8 1802371500 1802379600","BVR3 1802970000 1802980800","KXF8 1802976300 1802984400","BVR3 1803574800 1803585600","6HVX 1803580200 1803587400","KXF8 1803581100 1803589200","BVR3 1804784400 1804795200","6HVX 1804789800 1804797000","KXF8 1804790700 1804798800","BVR3 1805389200 1805400000","KXF8 1805395500 1805403600","BVR3 1805994000 1806004800","6HVX 1805999400 1806006600","KXF8 1806000300 1806008400","BVR3 1806595200 1806606000","KXF8 1806601500 1806609600","BVR3 1807200000 1807210800","6HVX 1807205400 1807212600","KXF8 1807206300 1807214400","BVR3 1807804800 1807815600","KXF8 1807811100 1807819200","BVR3 1808409600 1808420400","6HVX 1808415000 1808422200","KXF8 1808415900 1808424000","BVR3 1809014400 1809025200","KXF8 1809020700 1809028800","BVR3 1809619200 1809630000","6HVX 1809624600 1809631800","KXF8 1809625500 1809633600","BVR3 1810224000 1810234800","KXF8 1810230300 1810238400","BVR3 1810828800 1810839600","6HVX 1810834200 1810841400","KXF8 1810835100 1810843200","BVR3 1811433600 1811444400","KXF8 1811439900 1811448000","BVR3 1812038400 1812049200","6HVX 1812043800 1812051000","KXF8 1812044700 1812052800","BVR3 1812643200 1812654000","KXF8 1812649500 1812657600","BVR3 1813248000 1813258800","6HVX 1813253400 1813260600","KXF8 1813254300 1813262400","BVR3 1813852800 1813863600","KXF8 1813859100 1813867200"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-17T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-17T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"effect":"refuse","occurrence":"2027-03-04T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}}]}');
INSERT INTO "request" VALUES (27,1796626800,'book',18,27,1,'confirmed',0,'{"format":1,"request":{"group":"bewonerscommissie","title":"Filmavond: de keuze van de buurt","spaces":["zaal-a"],"equipment":{"beamers":1,"stoelen":50},"start":"2027-01-16T19:30","end":"2027-01-16T22:30","people":50,"layout":"theater","visibility":"public","welcome":"everyone","tags":[],"clashes":"refuse","description":"De buurt koos uit de verlanglijst. Inloop vanaf 19:00, de koffie staat klaar."},"facts":{"closures":[],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-16T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-16T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-16T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (28,1796626800,'book',25,28,1,'confirmed',0,'{"format":1,"request":{"group":"schaakclub-vrije-loper","title":"Snelschaken tot middernacht","spaces":["atelier"],"start":"2027-01-15T20:00","end":"2027-01-15T23:45","people":14,"visibility":"public","welcome":"everyone","tags":[],"clashes":"refuse"},"facts":{"closures":[],"taken":["7NKB 1800032400 1800043200","QZ7A 1800036000 1800046800"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-15T20:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-15T20:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-15T20:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (29,1796626800,'book',14,29,1,'confirmed',0,'{"format":1,"request":{"group":"jongerenstudio","title":"Bandavond","spaces":["zaal-b"],"equipment":{"geluidsinstallatie":1},"start":"2027-01-23T19:30","end":"2027-01-23T23:00","people":40,"visibility":"public","welcome":"everyone","tags":["feest","luid"],"clashes":"refuse"},"facts":{"closures":[],"taken":[]},"findings":[{"rule":"H05","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.quiet-hours","facts":[["hours","hours-of-day",["22:00","24:00"]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-23T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-23T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-23T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (30,1796626800,'book',6,30,1,'confirmed',0,'{"format":1,"request":{"group":"samen-eten","title":"Iftar voor de hele buurt","spaces":["grote-zaal","keuken"],"equipment":{"kookplaten":4,"stoelen":90,"tafels":16},"start":"2027-02-13T17:00","end":"2027-02-13T21:00","people":90,"visibility":"public","welcome":"sign-up","tags":[],"clashes":"refuse"},"facts":{"closures":[],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-02-13T17:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2027-02-13T17:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (31,1796626800,'book',2,31,1,'confirmed',0,'{"format":1,"request":{"group":"toneel-spiegeldoek","title":"Extra repetitie","spaces":["zaal-a"],"start":"2027-01-17T14:00","end":"2027-01-17T17:00","visibility":"public","welcome":"group","tags":[],"clashes":"refuse"},"facts":{"closures":[],"taken":[]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-01-17T14:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-17T14:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-17T14:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-17T14:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (32,1798959600,'book',11,32,1,'awaiting-board',0,'{"format":1,"request":{"group":"buurtvaders","title":"Kinderfeest met eigen cateraar","spaces":["huiskamer"],"start":"2027-01-16T14:00","end":"2027-01-16T17:00","people":25,"visibility":"public","welcome":"group","tags":["feest","kinderen-onder-12","om-geld-te-verdienen"],"clashes":"refuse","note":"De cateraar vraagt een kleine bijdrage per kind."},"facts":{"closures":[],"taken":[]},"findings":[{"rule":"H11","effect":"ask-board","occurrence":"2027-01-16T14:00","reason":{"code":"rule.eligibility","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-16T14:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-16T14:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-16T14:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-16T14:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (33,1796626800,'book',13,33,1,'confirmed',0,'{"format":1,"request":{"group":"tuingroep-groene-vingers","title":"Moestuin","spaces":["perk-4"],"start":"2027-01-18T00:00","end":"2027-01-25T00:00","repeat":"FREQ=WEEKLY;UNTIL=20270630T235959","people":2,"visibility":"public","welcome":"group","tags":[],"clashes":"skip","description":"Van maandag tot en met zondag, het hele seizoen."},"facts":{"closures":[5,4],"taken":["G773 1800260100 1800264600","SNC5 1800261000 1800270000","NH2C 1800275400 1800286200","S8C3 1800282600 1800288000","XYHC 1800293400 1800298800","DN78 1800297000 1800304200","A6WW 1800347400 1800356400","MCY9 1800349200 1800354600","EXSZ 1800360000 1800374400","S8C3 1800369000 1800374400","VQKZ 1800383400 1800388800","XMJ2 1800433800 1800441000","Z8XH 1800455400 1800460800","XYHC 1800466200 1800471600","AEC3 1800469800 1800478800","672Z 1800518400 1800523800","WBW6 1800520200 1800527400","MCY9 1800522000 1800527400","EXSZ 1800532800 1800547200","Z8XH 1800541800 1800547200","BVR3 1800550800 1800561600","NMNA 1800556200 1800565200","KXF8 1800557100 1800565200","G773 1800605700 1800610200","7NKB 1800637200 1800648000","QZ7A 1800640800 1800651600","J7RR 1800694800 1800703800","HCM7 1800694800 1800703800","343D 1800729000 1800741600","HMRD 1800781200 1800790200","G773 1800864900 1800869400","SNC5 1800865800 1800874800","NH2C 1800880200 1800891000","S8C3 1800887400 1800892800","XYHC 1800898200 1800903600","DN78 1800901800 1800909000","A6WW 1800952200 1800961200","MCY9 1800954000 1800959400","EXSZ 1800964800 1800979200","S8C3 1800973800 1800979200","VQKZ 1800988200 1800993600","XKYB 1800988200 1800995400","XMJ2 1801038600 1801045800","Z8XH 1801060200 1801065600","XYHC 1801071000 1801076400","XQE7 1801074600 1801081800","AEC3 1801074600 1801083600","672Z 1801123200 1801128600","WBW6 1801125000 1801132200","MCY9 1801126800 1801132200","EXSZ 1801137600 1801152000","Z8XH 1801146600 1801152000","BVR3 1801155600 1801166400","6HVX 1801161000 1801168200","NMNA 1801161000 1801170000","KXF8 1801161900 1801170000","G773 1801210500 1801215000","7NKB 1801242000 1801252800","QZ7A 1801245600 1801256400","J7RR 1801299600 1801308600","HCM7 1801299600 1801308600","HMRD 1801386000 1801395000","G773 1801469700 1801474200","SNC5 1801470600 1801479600","NH2C 1801485000 1801495800","S8C3 1801492200 1801497600","XYHC 1801503000 1801508400","DN78 1801506600 1801513800","A6WW 1801557000 1801566000","MCY9 1801558800 1801564200","EXSZ 1801569600 1801584000","S8C3 1801578600 1801584000","VQKZ 1801593000 1801598400","XMJ2 1801643400 1801650600","Z8XH 1801665000 1801670400","XYHC 1801675800 1801681200","AEC3 1801679400 1801688400","672Z 1801728000 1801733400","WBW6 1801729800 1801737000","MCY9 1801731600 1801737000","EXSZ 1801742400 1801756800","Z8XH 1801751400 1801756800","BVR3 1801760400 1801771200","NMNA 1801765800 1801774800","KXF8 1801766700 1801774800","G773 1801815300 1801819800","7NKB 1801846800 1801857600","QZ7A 1801850400 1801861200","J7RR 1801904400 1801913400","HCM7 1801904400 1801913400","HMRD 1801990800 1801999800","G773 1802074500 1802079000","SNC5 1802075400 1802084400","NH2C 1802089800 1802100600","S8C3 1802097000 1802102400","XYHC 1802107800 1802113200","DN78 1802111400 1802118600","A6WW 1802161800 1802170800","MCY9 1802163600 1802169000","EXSZ 1802174400 1802188800","S8C3 1802183400 1802188800","VQKZ 1802197800 1802203200","XKYB 1802197800 1802205000","XMJ2 1802248200 1802255400","Z8XH 1802269800 1802275200","XYHC 1802280600 1802286000","XQE7 1802284200 1802291400","AEC3 1802284200 1802293200","672Z 1802332800 1802338200","WBW6 1802334600 1802341800","MCY9 1802336400 1802341800","EXSZ 1802347200 1802361600","Z8XH 1802356200 1802361600","BVR3 1802365200 1802376000","6HVX 1802370600 1802377800","NMNA 1802370600 1802379600","KXF8 1802371500 1802379600","G773 1802420100 1802424600","7NKB 1802451600 1802462400","QZ7A 1802455200 1802466000","J7RR 1802509200 1802518200","HCM7 1802509200 1802518200","HRSH 1802534400 1802548800","HMRD 1802595600 1802604600","G773 1802679300 1802683800","SNC5 1802680200 1802689200","NH2C 1802694600 1802705400","S8C3 1802701800 1802707200","XYHC 1802712600 1802718000","DN78 1802716200 1802723400","A6WW 1802766600 1802775600","MCY9 1802768400 1802773800","EXSZ 1802779200 1802793600","S8C3 1802788200 1802793600","VQKZ 1802802600 1802808000","XMJ2 1802853000 1802860200","Z8XH 1802874600 1802880000","XYHC 1802885400 1802890800","AEC3 1802889000 1802898000","672Z 1802937600 1802943000","WBW6 1802939400 1802946600","MCY9 1802941200 1802946600","EXSZ 1802952000 1802966400","Z8XH 1802961000 1802966400","BVR3 1802970000 1802980800","NMNA 1802975400 1802984400","KXF8 1802976300 1802984400","G773 1803024900 1803029400","7NKB 1803056400 1803067200","QZ7A 1803060000 1803070800","J7RR 1803114000 1803123000","HCM7 1803114000 1803123000","HMRD 1803200400 1803209400","G773 1803284100 1803288600","SNC5 1803285000 1803294000","NH2C 1803299400 1803310200","S8C3 1803306600 1803312000","XYHC 1803317400 1803322800","DN78 1803321000 1803328200","A6WW 1803371400 1803380400","MCY9 1803373200 1803378600","EXSZ 1803384000 1803398400","S8C3 1803393000 1803398400","VQKZ 1803407400 1803412800","XKYB 1803407400 1803414600","XMJ2 1803457800 1803465000","Z8XH 1803479400 1803484800","XYHC 1803490200 1803495600","XQE7 1803493800 1803501000","AEC3 1803493800 1803502800","672Z 1803542400 1803547800","WBW6 1803544200 1803551400","MCY9 1803546000 1803551400","EXSZ 1803556800 1803571200","Z8XH 1803565800 1803571200","BVR3 1803574800 1803585600","6HVX 1803580200 1803587400","NMNA 1803580200 1803589200","KXF8 1803581100 1803589200","G773 1803629700 1803634200","7NKB 1803661200 1803672000","QZ7A 1803664800 1803675600","J7RR 1803718800 1803727800","HCM7 1803718800 1803727800","HMRD 1803805200 1803814200","G773 1803888900 1803893400","SNC5 1803889800 1803898800","A6WW 1803976200 1803985200","MCY9 1803978000 1803983400","XMJ2 1804062600 1804069800","672Z 1804147200 1804152600","WBW6 1804149000 1804156200","MCY9 1804150800 1804156200","G773 1804234500 1804239000","J7RR 1804323600 1804332600","HCM7 1804323600 1804332600","HMRD 1804410000 1804419000","G773 1804493700 1804498200","SNC5 1804494600 1804503600","NH2C 1804509000 1804519800","S8C3 1804516200 1804521600","XYHC 1804527000 1804532400","DN78 1804530600 1804537800","A6WW 1804581000 1804590000","MCY9 1804582800 1804588200","EXSZ 1804593600 1804608000","S8C3 1804602600 1804608000","VQKZ 1804617000 1804622400","XKYB 1804617000 1804624200","XMJ2 1804667400 1804674600","Z8XH 1804689000 1804694400","XYHC 1804699800 1804705200","XQE7 1804703400 1804710600","AEC3 1804703400 1804712400","672Z 1804752000 1804757400","WBW6 1804753800 1804761000","MCY9 1804755600 1804761000","EXSZ 1804766400 1804780800","Z8XH 1804775400 1804780800","BVR3 1804784400 1804795200","6HVX 1804789800 1804797000","NMNA 1804789800 1804798800","KXF8 1804790700 1804798800","G773 1804839300 1804843800","7NKB 1804870800 1804881600","QZ7A 1804874400 1804885200","J7RR 1804928400 1804937400","HCM7 1804928400 1804937400","HMRD 1805014800 1805023800","G773 1805098500 1805103000","SNC5 1805099400 1805108400","NH2C 1805113800 1805124600","S8C3 1805121000 1805126400","XYHC 1805131800 1805137200","DN78 1805135400 1805142600","A6WW 1805185800 1805194800","MCY9 1805187600 1805193000","EXSZ 1805198400 1805212800","S8C3 1805207400 1805212800","VQKZ 1805221800 1805227200","XMJ2 1805272200 1805279400","Z8XH 1805293800 1805299200","XYHC 1805304600 1805310000","AEC3 1805308200 1805317200","672Z 1805356800 1805362200","WBW6 1805358600 1805365800","MCY9 1805360400 1805365800","EXSZ 1805371200 1805385600","Z8XH 1805380200 1805385600","BVR3 1805389200 1805400000","NMNA 1805394600 1805403600","KXF8 1805395500 1805403600","G773 1805444100 1805448600","7NKB 1805475600 1805486400","QZ7A 1805479200 1805490000","J7RR 1805533200 1805542200","HCM7 1805533200 1805542200","HMRD 1805619600 1805628600","G773 1805703300 1805707800","SNC5 1805704200 1805713200","NH2C 1805718600 1805729400","S8C3 1805725800 1805731200","XYHC 1805736600 1805742000","DN78 1805740200 1805747400","A6WW 1805790600 1805799600","MCY9 1805792400 1805797800","EXSZ 1805803200 1805817600","S8C3 1805812200 1805817600","VQKZ 1805826600 1805832000","XKYB 1805826600 1805833800","XMJ2 1805877000 1805884200","Z8XH 1805898600 1805904000","XYHC 1805909400 1805914800","XQE7 1805913000 1805920200","AEC3 1805913000 1805922000","672Z 1805961600 1805967000","WBW6 1805963400 1805970600","MCY9 1805965200 1805970600","EXSZ 1805976000 1805990400","Z8XH 1805985000 1805990400","BVR3 1805994000 1806004800","6HVX 1805999400 1806006600","NMNA 1805999400 1806008400","KXF8 1806000300 1806008400","G773 1806048900 1806053400","7NKB 1806080400 1806091200","QZ7A 1806084000 1806094800","J7RR 1806138000 1806147000","HCM7 1806138000 1806147000","HMRD 1806220800 1806229800","G773 1806304500 1806309000","SNC5 1806305400 1806314400","NH2C 1806319800 1806330600","S8C3 1806327000 1806332400","XYHC 1806337800 1806343200","DN78 1806341400 1806348600","A6WW 1806391800 1806400800","MCY9 1806393600 1806399000","EXSZ 1806404400 1806418800","S8C3 1806413400 1806418800","VQKZ 1806427800 1806433200","XMJ2 1806478200 1806485400","Z8XH 1806499800 1806505200","XYHC 1806510600 1806516000","AEC3 1806514200 1806523200","672Z 1806562800 1806568200","WBW6 1806564600 1806571800","MCY9 1806566400 1806571800","EXSZ 1806577200 1806591600","Z8XH 1806586200 1806591600","BVR3 1806595200 1806606000","NMNA 1806600600 1806609600","KXF8 1806601500 1806609600","G773 1806650100 1806654600","7NKB 1806681600 1806692400","QZ7A 1806685200 1806696000","J7RR 1806739200 1806748200","HCM7 1806739200 1806748200","HMRD 1806825600 1806834600","G773 1806909300 1806913800","SNC5 1806910200 1806919200","NH2C 1806924600 1806935400","S8C3 1806931800 1806937200","XYHC 1806942600 1806948000","DN78 1806946200 1806953400","A6WW 1806996600 1807005600","MCY9 1806998400 1807003800","EXSZ 1807009200 1807023600","S8C3 1807018200 1807023600","VQKZ 1807032600 1807038000","XKYB 1807032600 1807039800","XMJ2 1807083000 1807090200","Z8XH 1807104600 1807110000","XYHC 1807115400 1807120800","XQE7 1807119000 1807126200","AEC3 1807119000 1807128000","672Z 1807167600 1807173000","WBW6 1807169400 1807176600","MCY9 1807171200 1807176600","EXSZ 1807182000 1807196400","Z8XH 1807191000 1807196400","BVR3 1807200000 1807210800","6HVX 1807205400 1807212600","NMNA 1807205400 1807214400","KXF8 1807206300 1807214400","G773 1807254900 1807259400","7NKB 1807286400 1807297200","QZ7A 1807290000 1807300800","J7RR 1807344000 1807353000","HCM7 1807344000 1807353000","HMRD 1807430400 1807439400","G773 1807514100 1807518600","SNC5 1807515000 1807524000","NH2C 1807529400 1807540200","S8C3 1807536600 1807542000","XYHC 1807547400 1807552800","DN78 1807551000 1807558200","A6WW 1807601400 1807610400","MCY9 1807603200 1807608600","EXSZ 1807614000 1807628400","S8C3 1807623000 1807628400","VQKZ 1807637400 1807642800","XMJ2 1807687800 1807695000","Z8XH 1807709400 1807714800","XYHC 1807720200 1807725600","AEC3 1807723800 1807732800","672Z 1807772400 1807777800","WBW6 1807774200 1807781400","MCY9 1807776000 1807781400","EXSZ 1807786800 1807801200","Z8XH 1807795800 1807801200","BVR3 1807804800 1807815600","NMNA 1807810200 1807819200","KXF8 1807811100 1807819200","G773 1807859700 1807864200","7NKB 1807891200 1807902000","QZ7A 1807894800 1807905600","J7RR 1807948800 1807957800","HCM7 1807948800 1807957800","HMRD 1808035200 1808044200","G773 1808118900 1808123400","SNC5 1808119800 1808128800","NH2C 1808134200 1808145000","S8C3 1808141400 1808146800","XYHC 1808152200 1808157600","DN78 1808155800 1808163000","A6WW 1808206200 1808215200","MCY9 1808208000 1808213400","EXSZ 1808218800 1808233200","S8C3 1808227800 1808233200","VQKZ 1808242200 1808247600","XKYB 1808242200 1808249400","XMJ2 1808292600 1808299800","Z8XH 1808314200 1808319600","XYHC 1808325000 1808330400","XQE7 1808328600 1808335800","AEC3 1808328600 1808337600","672Z 1808377200 1808382600","WBW6 1808379000 1808386200","MCY9 1808380800 1808386200","EXSZ 1808391600 1808406000","Z8XH 1808400600 1808406000","BVR3 1808409600 1808420400","6HVX 1808415000 1808422200","NMNA 1808415000 1808424000","KXF8 1808415900 1808424000","G773 1808464500 1808469000","7NKB 1808496000 1808506800","QZ7A 1808499600 1808510400","J7RR 1808553600 1808562600","HCM7 1808553600 1808562600","HMRD 1808640000 1808649000","G773 1808723700 1808728200","SNC5 1808724600 1808733600","NH2C 1808739000 1808749800","S8C3 1808746200 1808751600","XYHC 1808757000 1808762400","DN78 1808760600 1808767800","XMJ2 1808897400 1808904600","Z8XH 1808919000 1808924400","XYHC 1808929800 1808935200","AEC3 1808933400 1808942400","672Z 1808982000 1808987400","WBW6 1808983800 1808991000","MCY9 1808985600 1808991000","EXSZ 1808996400 1809010800","Z8XH 1809005400 1809010800","BVR3 1809014400 1809025200","NMNA 1809019800 1809028800","KXF8 1809020700 1809028800","G773 1809069300 1809073800","7NKB 1809100800 1809111600","QZ7A 1809104400 1809115200","J7RR 1809158400 1809167400","HCM7 1809158400 1809167400","HMRD 1809244800 1809253800","G773 1809328500 1809333000","SNC5 1809329400 1809338400","NH2C 1809343800 1809354600","S8C3 1809351000 1809356400","XYHC 1809361800 1809367200","DN78 1809365400 1809372600","A6WW 1809415800 1809424800","MCY9 1809417600 1809423000","EXSZ 1809428400 1809442800","S8C3 1809437400 1809442800","VQKZ 1809451800 1809457200","XKYB 1809451800 1809459000","XMJ2 1809502200 1809509400","Z8XH 1809523800 1809529200","XYHC 1809534600 1809540000","XQE7 1809538200 1809545400","AEC3 1809538200 1809547200","672Z 1809586800 1809592200","WBW6 1809588600 1809595800","MCY9 1809590400 1809595800","EXSZ 1809601200 1809615600","Z8XH 1809610200 1809615600","BVR3 1809619200 1809630000","6HVX 1809624600 1809631800","NMNA 1809624600 1809633600","KXF8 1809625500 1809633600","G773 1809674100 1809678600","7NKB 1809705600 1809716400","QZ7A 1809709200 1809720000","J7RR 1809763200 1809772200","HCM7 1809763200 1809772200","HMRD 1809849600 1809858600","G773 1809933300 1809937800","SNC5 1809934200 1809943200","NH2C 1809948600 1809959400","S8C3 1809955800 1809961200","XYHC 1809966600 1809972000","DN78 1809970200 1809977400","A6WW 1810020600 1810029600","MCY9 1810022400 1810027800","EXSZ 1810033200 1810047600","S8C3 1810042200 1810047600","VQKZ 1810056600 1810062000","XMJ2 1810107000 1810114200","Z8XH 1810128600 1810134000","XYHC 1810139400 1810144800","AEC3 1810143000 1810152000","672Z 1810191600 1810197000","WBW6 1810193400 1810200600","MCY9 1810195200 1810200600","EXSZ 1810206000 1810220400","Z8XH 1810215000 1810220400","BVR3 1810224000 1810234800","NMNA 1810229400 1810238400","KXF8 1810230300 1810238400","G773 1810278900 1810283400","7NKB 1810310400 1810321200","QZ7A 1810314000 1810324800","J7RR 1810368000 1810377000","HCM7 1810368000 1810377000","HMRD 1810454400 1810463400","G773 1810538100 1810542600","SNC5 1810539000 1810548000","NH2C 1810553400 1810564200","S8C3 1810560600 1810566000","XYHC 1810571400 1810576800","DN78 1810575000 1810582200","A6WW 1810625400 1810634400","MCY9 1810627200 1810632600","EXSZ 1810638000 1810652400","S8C3 1810647000 1810652400","VQKZ 1810661400 1810666800","XKYB 1810661400 1810668600","XMJ2 1810711800 1810719000","Z8XH 1810733400 1810738800","XYHC 1810744200 1810749600","XQE7 1810747800 1810755000","AEC3 1810747800 1810756800","672Z 1810796400 1810801800","WBW6 1810798200 1810805400","MCY9 1810800000 1810805400","EXSZ 1810810800 1810825200","Z8XH 1810819800 1810825200","BVR3 1810828800 1810839600","6HVX 1810834200 1810841400","NMNA 1810834200 1810843200","KXF8 1810835100 1810843200","G773 1810883700 1810888200","7NKB 1810915200 1810926000","QZ7A 1810918800 1810929600","J7RR 1810972800 1810981800","HCM7 1810972800 1810981800","HMRD 1811059200 1811068200","G773 1811142900 1811147400","SNC5 1811143800 1811152800","NH2C 1811158200 1811169000","S8C3 1811165400 1811170800","XYHC 1811176200 1811181600","DN78 1811179800 1811187000","A6WW 1811230200 1811239200","MCY9 1811232000 1811237400","EXSZ 1811242800 1811257200","S8C3 1811251800 1811257200","VQKZ 1811266200 1811271600","XMJ2 1811316600 1811323800","Z8XH 1811338200 1811343600","XYHC 1811349000 1811354400","AEC3 1811352600 1811361600","672Z 1811401200 1811406600","WBW6 1811403000 1811410200","MCY9 1811404800 1811410200","EXSZ 1811415600 1811430000","Z8XH 1811424600 1811430000","BVR3 1811433600 1811444400","NMNA 1811439000 1811448000","KXF8 1811439900 1811448000","G773 1811488500 1811493000","7NKB 1811520000 1811530800","QZ7A 1811523600 1811534400","J7RR 1811577600 1811586600","HCM7 1811577600 1811586600","HMRD 1811664000 1811673000","G773 1811747700 1811752200","SNC5 1811748600 1811757600","NH2C 1811763000 1811773800","S8C3 1811770200 1811775600","XYHC 1811781000 1811786400","DN78 1811784600 1811791800","A6WW 1811835000 1811844000","MCY9 1811836800 1811842200","EXSZ 1811847600 1811862000","S8C3 1811856600 1811862000","VQKZ 1811871000 1811876400","XKYB 1811871000 1811878200","XMJ2 1811921400 1811928600","Z8XH 1811943000 1811948400","XYHC 1811953800 1811959200","XQE7 1811957400 1811964600","AEC3 1811957400 1811966400","672Z 1812006000 1812011400","WBW6 1812007800 1812015000","MCY9 1812009600 1812015000","EXSZ 1812020400 1812034800","Z8XH 1812029400 1812034800","BVR3 1812038400 1812049200","6HVX 1812043800 1812051000","NMNA 1812043800 1812052800","KXF8 1812044700 1812052800","G773 1812093300 1812097800","7NKB 1812124800 1812135600","QZ7A 1812128400 1812139200","J7RR 1812182400 1812191400","HCM7 1812182400 1812191400","HMRD 1812268800 1812277800","G773 1812352500 1812357000","SNC5 1812353400 1812362400","NH2C 1812367800 1812378600","S8C3 1812375000 1812380400","XYHC 1812385800 1812391200","DN78 1812389400 1812396600","A6WW 1812439800 1812448800","MCY9 1812441600 1812447000","EXSZ 1812452400 1812466800","S8C3 1812461400 1812466800","VQKZ 1812475800 1812481200","XMJ2 1812526200 1812533400","Z8XH 1812547800 1812553200","XYHC 1812558600 1812564000","AEC3 1812562200 1812571200","672Z 1812610800 1812616200","WBW6 1812612600 1812619800","MCY9 1812614400 1812619800","EXSZ 1812625200 1812639600","Z8XH 1812634200 1812639600","BVR3 1812643200 1812654000","NMNA 1812648600 1812657600","KXF8 1812649500 1812657600","G773 1812698100 1812702600","7NKB 1812729600 1812740400","QZ7A 1812733200 1812744000","J7RR 1812787200 1812796200","HCM7 1812787200 1812796200","HMRD 1812873600 1812882600","G773 1812957300 1812961800","SNC5 1812958200 1812967200","NH2C 1812972600 1812983400","S8C3 1812979800 1812985200","XYHC 1812990600 1812996000","DN78 1812994200 1813001400","A6WW 1813044600 1813053600","MCY9 1813046400 1813051800","EXSZ 1813057200 1813071600","S8C3 1813066200 1813071600","VQKZ 1813080600 1813086000","XKYB 1813080600 1813087800","XMJ2 1813131000 1813138200","Z8XH 1813152600 1813158000","XYHC 1813163400 1813168800","XQE7 1813167000 1813174200","AEC3 1813167000 1813176000","672Z 1813215600 1813221000","WBW6 1813217400 1813224600","MCY9 1813219200 1813224600","EXSZ 1813230000 1813244400","Z8XH 1813239000 1813244400","BVR3 1813248000 1813258800","6HVX 1813253400 1813260600","NMNA 1813253400 1813262400","KXF8 1813254300 1813262400","G773 1813302900 1813307400","7NKB 1813334400 1813345200","QZ7A 1813338000 1813348800","J7RR 1813392000 1813401000","HCM7 1813392000 1813401000","HMRD 1813478400 1813487400","G773 1813562100 1813566600","SNC5 1813563000 1813572000","NH2C 1813577400 1813588200","S8C3 1813584600 1813590000","XYHC 1813595400 1813600800","DN78 1813599000 1813606200","A6WW 1813649400 1813658400","MCY9 1813651200 1813656600","EXSZ 1813662000 1813676400","S8C3 1813671000 1813676400","VQKZ 1813685400 1813690800","XMJ2 1813735800 1813743000","Z8XH 1813757400 1813762800","XYHC 1813768200 1813773600","AEC3 1813771800 1813780800","672Z 1813820400 1813825800","WBW6 1813822200 1813829400","MCY9 1813824000 1813829400","EXSZ 1813834800 1813849200","Z8XH 1813843800 1813849200","BVR3 1813852800 1813863600","NMNA 1813858200 1813867200","KXF8 1813859100 1813867200","G773 1813907700 1813912200","7NKB 1813939200 1813950000","QZ7A 1813942800 1813953600","J7RR 1813996800 1814005800","HCM7 1813996800 1814005800","HMRD 1814083200 1814092200","G773 1814166900 1814171400","SNC5 1814167800 1814176800","NH2C 1814182200 1814193000","S8C3 1814189400 1814194800","XYHC 1814200200 1814205600","DN78 1814203800 1814211000","A6WW 1814254200 1814263200","MCY9 1814256000 1814261400","EXSZ 1814266800 1814281200","S8C3 1814275800 1814281200","VQKZ 1814290200 1814295600","XKYB 1814290200 1814297400","XMJ2 1814340600 1814347800","Z8XH 1814362200 1814367600","XYHC 1814373000 1814378400","XQE7 1814376600 1814383800","AEC3 1814376600 1814385600"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-18T00:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-18T00:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-18T00:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (34,1799049600,'book',1,34,1,'confirmed',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"Proefavond","spaces":["zaal-a"],"start":"2027-01-26T19:00","end":"2027-01-26T21:00","people":20,"visibility":"public","welcome":"group","tags":["luid"],"clashes":"refuse","with":["bewonerscommissie"]},"facts":{"closures":[],"taken":["86Y2 1800831600 1801436400","VQKZ 1800988200 1800993600","XKYB 1800988200 1800995400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-26T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-26T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-26T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "request" VALUES (35,1799049600,'book',1,35,1,'confirmed',0,'{"format":1,"request":{"group":"koor-wisselklank","title":"Proefavond","spaces":["zaal-a"],"start":"2027-02-02T19:00","end":"2027-02-02T21:00","people":20,"visibility":"public","welcome":"group","tags":[],"clashes":"refuse"},"facts":{"closures":[],"taken":["86Y2 1801436400 1802041200","VQKZ 1801593000 1801598400"]},"findings":[{"rule":"H09","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-02-02T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-02-02T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-02-02T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
CREATE TABLE idempotency (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    digest TEXT NOT NULL,
    request_id INTEGER REFERENCES request (id),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    answer TEXT,
    created INTEGER NOT NULL,
    PRIMARY KEY (group_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO "idempotency" VALUES (1,'0001','b79d1f0fa90924e471e6cee76bee2b32acb935e2dd1565bb48c3c0a66c685822',34,34,NULL,1799049600);
CREATE TABLE waiting (
    booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL CHECK (ends > starts),
    last INTEGER NOT NULL,
    anywhere INTEGER NOT NULL CHECK (anywhere IN (0, 1)),
    offered INTEGER
) STRICT;
INSERT INTO "waiting" VALUES (35,1801591200,1801598400,1801591200,0,NULL);
CREATE TABLE occurrence (
    id INTEGER NOT NULL PRIMARY KEY,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    wall_start TEXT NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL CHECK (ends > starts AND ends - starts <= 608400),
    set_up INTEGER NOT NULL CHECK (set_up BETWEEN 0 AND 129600),
    clear_up INTEGER NOT NULL CHECK (clear_up BETWEEN 0 AND 129600),
    first_of_two INTEGER NOT NULL CHECK (first_of_two IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN
        ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled', 'rejected',
        'suspended')),
    holds INTEGER NOT NULL CHECK (holds = (state IN ('confirmed', 'awaiting-board', 'option', 'suspended'))),
    cancelled INTEGER,
    document TEXT CHECK (document IS NULL OR json_valid(document)),
    UNIQUE (booking_id, wall_start)
) STRICT;
INSERT INTO "occurrence" VALUES (1,1,1,'2026-12-17T19:45',1797533100,1797541200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (2,1,1,'2026-12-24T19:45',1798137900,1798146000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (3,1,1,'2026-12-31T19:45',1798742700,1798750800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (4,1,1,'2027-01-07T19:45',1799347500,1799355600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (5,1,1,'2027-01-14T19:45',1799952300,1799960400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (6,1,1,'2027-01-21T19:45',1800557100,1800565200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (7,1,1,'2027-01-28T19:45',1801161900,1801170000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (8,1,1,'2027-02-04T19:45',1801766700,1801774800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (9,1,1,'2027-02-11T19:45',1802371500,1802379600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (10,1,1,'2027-02-18T19:45',1802976300,1802984400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (11,1,1,'2027-02-25T19:45',1803581100,1803589200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (12,1,1,'2027-03-04T19:45',1804185900,1804194000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-04T19:45","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T19:45","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T19:45","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-04T19:45","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-04T19:45","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-04T19:45","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (13,1,1,'2027-03-11T19:45',1804790700,1804798800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (14,1,1,'2027-03-18T19:45',1805395500,1805403600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (15,1,1,'2027-03-25T19:45',1806000300,1806008400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (16,1,1,'2027-04-01T19:45',1806601500,1806609600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (17,1,1,'2027-04-08T19:45',1807206300,1807214400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (18,1,1,'2027-04-15T19:45',1807811100,1807819200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (19,1,1,'2027-04-22T19:45',1808415900,1808424000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (20,1,1,'2027-04-29T19:45',1809020700,1809028800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (21,1,1,'2027-05-06T19:45',1809625500,1809633600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (22,1,1,'2027-05-13T19:45',1810230300,1810238400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (23,1,1,'2027-05-20T19:45',1810835100,1810843200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (24,1,1,'2027-05-27T19:45',1811439900,1811448000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (25,1,1,'2027-06-03T19:45',1812044700,1812052800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (26,1,1,'2027-06-10T19:45',1812649500,1812657600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (27,1,1,'2027-06-17T19:45',1813254300,1813262400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (28,1,1,'2027-06-24T19:45',1813859100,1813867200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (29,2,1,'2026-12-16T19:30',1797445800,1797454800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (30,2,1,'2026-12-23T19:30',1798050600,1798059600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (31,2,1,'2026-12-30T19:30',1798655400,1798664400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (32,2,1,'2027-01-06T19:30',1799260200,1799269200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (33,2,1,'2027-01-13T19:30',1799865000,1799874000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (34,2,1,'2027-01-20T19:30',1800469800,1800478800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (35,2,1,'2027-01-27T19:30',1801074600,1801083600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (36,2,1,'2027-02-03T19:30',1801679400,1801688400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (37,2,1,'2027-02-10T19:30',1802284200,1802293200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (38,2,1,'2027-02-17T19:30',1802889000,1802898000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (39,2,1,'2027-02-24T19:30',1803493800,1803502800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (40,2,1,'2027-03-03T19:30',1804098600,1804107600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-03T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-03T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-03T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-03T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-03T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-03T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (41,2,1,'2027-03-10T19:30',1804703400,1804712400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (42,2,1,'2027-03-17T19:30',1805308200,1805317200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (43,2,1,'2027-03-24T19:30',1805913000,1805922000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (44,2,1,'2027-03-31T19:30',1806514200,1806523200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (45,2,1,'2027-04-07T19:30',1807119000,1807128000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (46,2,1,'2027-04-14T19:30',1807723800,1807732800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (47,2,1,'2027-04-21T19:30',1808328600,1808337600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (48,2,1,'2027-04-28T19:30',1808933400,1808942400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (49,2,1,'2027-05-05T19:30',1809538200,1809547200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (50,2,1,'2027-05-12T19:30',1810143000,1810152000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (51,2,1,'2027-05-19T19:30',1810747800,1810756800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (52,2,1,'2027-05-26T19:30',1811352600,1811361600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (53,2,1,'2027-06-02T19:30',1811957400,1811966400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (54,2,1,'2027-06-09T19:30',1812562200,1812571200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (55,2,1,'2027-06-16T19:30',1813167000,1813176000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (56,2,1,'2027-06-23T19:30',1813771800,1813780800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (57,2,1,'2027-06-30T19:30',1814376600,1814385600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (58,3,1,'2026-12-14T09:15',1797236100,1797240600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (59,3,1,'2026-12-18T09:15',1797581700,1797586200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (60,3,1,'2026-12-21T09:15',1797840900,1797845400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (61,3,1,'2026-12-25T09:15',1798186500,1798191000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2026-12-25T09:15","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-25T09:15","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-25T09:15","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-25T09:15","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-25T09:15","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (62,3,1,'2026-12-28T09:15',1798445700,1798450200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (63,3,1,'2027-01-01T09:15',1798791300,1798795800,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-01-01T09:15","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-01T09:15","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-01T09:15","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-01T09:15","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-01T09:15","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (64,3,1,'2027-01-04T09:15',1799050500,1799055000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (65,3,1,'2027-01-08T09:15',1799396100,1799400600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (66,3,1,'2027-01-11T09:15',1799655300,1799659800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (67,3,1,'2027-01-15T09:15',1800000900,1800005400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (68,3,1,'2027-01-18T09:15',1800260100,1800264600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (69,3,1,'2027-01-22T09:15',1800605700,1800610200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (70,3,1,'2027-01-25T09:15',1800864900,1800869400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (71,3,1,'2027-01-29T09:15',1801210500,1801215000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (72,3,1,'2027-02-01T09:15',1801469700,1801474200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (73,3,1,'2027-02-05T09:15',1801815300,1801819800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (74,3,1,'2027-02-08T09:15',1802074500,1802079000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (75,3,1,'2027-02-12T09:15',1802420100,1802424600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (76,3,1,'2027-02-15T09:15',1802679300,1802683800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (77,3,1,'2027-02-19T09:15',1803024900,1803029400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (78,3,1,'2027-02-22T09:15',1803284100,1803288600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (79,3,1,'2027-02-26T09:15',1803629700,1803634200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (80,3,1,'2027-03-01T09:15',1803888900,1803893400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (81,3,1,'2027-03-05T09:15',1804234500,1804239000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (82,3,1,'2027-03-08T09:15',1804493700,1804498200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (83,3,1,'2027-03-12T09:15',1804839300,1804843800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (84,3,1,'2027-03-15T09:15',1805098500,1805103000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (85,3,1,'2027-03-19T09:15',1805444100,1805448600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (86,3,1,'2027-03-22T09:15',1805703300,1805707800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (87,3,1,'2027-03-26T09:15',1806048900,1806053400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (88,3,1,'2027-03-29T09:15',1806304500,1806309000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (89,3,1,'2027-04-02T09:15',1806650100,1806654600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (90,3,1,'2027-04-05T09:15',1806909300,1806913800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (91,3,1,'2027-04-09T09:15',1807254900,1807259400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (92,3,1,'2027-04-12T09:15',1807514100,1807518600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (93,3,1,'2027-04-16T09:15',1807859700,1807864200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (94,3,1,'2027-04-19T09:15',1808118900,1808123400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (95,3,1,'2027-04-23T09:15',1808464500,1808469000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (96,3,1,'2027-04-26T09:15',1808723700,1808728200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (97,3,1,'2027-04-30T09:15',1809069300,1809073800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (98,3,1,'2027-05-03T09:15',1809328500,1809333000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (99,3,1,'2027-05-07T09:15',1809674100,1809678600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (100,3,1,'2027-05-10T09:15',1809933300,1809937800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (101,3,1,'2027-05-14T09:15',1810278900,1810283400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (102,3,1,'2027-05-17T09:15',1810538100,1810542600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (103,3,1,'2027-05-21T09:15',1810883700,1810888200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (104,3,1,'2027-05-24T09:15',1811142900,1811147400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (105,3,1,'2027-05-28T09:15',1811488500,1811493000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (106,3,1,'2027-05-31T09:15',1811747700,1811752200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (107,3,1,'2027-06-04T09:15',1812093300,1812097800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (108,3,1,'2027-06-07T09:15',1812352500,1812357000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (109,3,1,'2027-06-11T09:15',1812698100,1812702600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (110,3,1,'2027-06-14T09:15',1812957300,1812961800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (111,3,1,'2027-06-18T09:15',1813302900,1813307400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (112,3,1,'2027-06-21T09:15',1813562100,1813566600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (113,3,1,'2027-06-25T09:15',1813907700,1813912200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (114,3,1,'2027-06-28T09:15',1814166900,1814171400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (115,4,1,'2026-12-15T10:00',1797325200,1797330600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (116,4,1,'2026-12-17T10:00',1797498000,1797503400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (117,4,1,'2026-12-22T10:00',1797930000,1797935400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (118,4,1,'2026-12-24T10:00',1798102800,1798108200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (119,4,1,'2026-12-29T10:00',1798534800,1798540200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (120,4,1,'2026-12-31T10:00',1798707600,1798713000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (121,4,1,'2027-01-05T10:00',1799139600,1799145000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (122,4,1,'2027-01-07T10:00',1799312400,1799317800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (123,4,1,'2027-01-12T10:00',1799744400,1799749800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (124,4,1,'2027-01-14T10:00',1799917200,1799922600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (125,4,1,'2027-01-19T10:00',1800349200,1800354600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (126,4,1,'2027-01-21T10:00',1800522000,1800527400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (127,4,1,'2027-01-26T10:00',1800954000,1800959400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (128,4,1,'2027-01-28T10:00',1801126800,1801132200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (129,4,1,'2027-02-02T10:00',1801558800,1801564200,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T10:00","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (130,4,1,'2027-02-04T10:00',1801731600,1801737000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (131,4,1,'2027-02-09T10:00',1802163600,1802169000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (132,4,1,'2027-02-11T10:00',1802336400,1802341800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (133,4,1,'2027-02-16T10:00',1802768400,1802773800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (134,4,1,'2027-02-18T10:00',1802941200,1802946600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (135,4,1,'2027-02-23T10:00',1803373200,1803378600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (136,4,1,'2027-02-25T10:00',1803546000,1803551400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (137,4,1,'2027-03-02T10:00',1803978000,1803983400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (138,4,1,'2027-03-04T10:00',1804150800,1804156200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (139,4,1,'2027-03-09T10:00',1804582800,1804588200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (140,4,1,'2027-03-11T10:00',1804755600,1804761000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (141,4,1,'2027-03-16T10:00',1805187600,1805193000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (142,4,1,'2027-03-18T10:00',1805360400,1805365800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (143,4,1,'2027-03-23T10:00',1805792400,1805797800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (144,4,1,'2027-03-25T10:00',1805965200,1805970600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (145,4,1,'2027-03-30T10:00',1806393600,1806399000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (146,4,1,'2027-04-01T10:00',1806566400,1806571800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (147,4,1,'2027-04-06T10:00',1806998400,1807003800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (148,4,1,'2027-04-08T10:00',1807171200,1807176600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (149,4,1,'2027-04-13T10:00',1807603200,1807608600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (150,4,1,'2027-04-15T10:00',1807776000,1807781400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (151,4,1,'2027-04-20T10:00',1808208000,1808213400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (152,4,1,'2027-04-22T10:00',1808380800,1808386200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (153,4,1,'2027-04-27T10:00',1808812800,1808818200,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-04-27T10:00","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-04-27T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-04-27T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-04-27T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (154,4,1,'2027-04-29T10:00',1808985600,1808991000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (155,4,1,'2027-05-04T10:00',1809417600,1809423000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (156,4,1,'2027-05-06T10:00',1809590400,1809595800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (157,4,1,'2027-05-11T10:00',1810022400,1810027800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (158,4,1,'2027-05-13T10:00',1810195200,1810200600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (159,4,1,'2027-05-18T10:00',1810627200,1810632600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (160,4,1,'2027-05-20T10:00',1810800000,1810805400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (161,4,1,'2027-05-25T10:00',1811232000,1811237400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (162,4,1,'2027-05-27T10:00',1811404800,1811410200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (163,4,1,'2027-06-01T10:00',1811836800,1811842200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (164,4,1,'2027-06-03T10:00',1812009600,1812015000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (165,4,1,'2027-06-08T10:00',1812441600,1812447000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (166,4,1,'2027-06-10T10:00',1812614400,1812619800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (167,4,1,'2027-06-15T10:00',1813046400,1813051800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (168,4,1,'2027-06-17T10:00',1813219200,1813224600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (169,4,1,'2027-06-22T10:00',1813651200,1813656600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (170,4,1,'2027-06-24T10:00',1813824000,1813829400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (171,4,1,'2027-06-29T10:00',1814256000,1814261400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (172,5,1,'2026-12-14T13:30',1797251400,1797262200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (173,5,1,'2026-12-21T13:30',1797856200,1797867000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (174,5,1,'2026-12-28T13:30',1798461000,1798471800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (175,5,1,'2027-01-04T13:30',1799065800,1799076600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (176,5,1,'2027-01-11T13:30',1799670600,1799681400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (177,5,1,'2027-01-18T13:30',1800275400,1800286200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (178,5,1,'2027-01-25T13:30',1800880200,1800891000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (179,5,1,'2027-02-01T13:30',1801485000,1801495800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (180,5,1,'2027-02-08T13:30',1802089800,1802100600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (181,5,1,'2027-02-15T13:30',1802694600,1802705400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (182,5,1,'2027-02-22T13:30',1803299400,1803310200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (183,5,1,'2027-03-01T13:30',1803904200,1803915000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-01T13:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T13:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-01T13:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-01T13:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-01T13:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (184,5,1,'2027-03-08T13:30',1804509000,1804519800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (185,5,1,'2027-03-15T13:30',1805113800,1805124600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (186,5,1,'2027-03-22T13:30',1805718600,1805729400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (187,5,1,'2027-03-29T13:30',1806319800,1806330600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (188,5,1,'2027-04-05T13:30',1806924600,1806935400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (189,5,1,'2027-04-12T13:30',1807529400,1807540200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (190,5,1,'2027-04-19T13:30',1808134200,1808145000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (191,5,1,'2027-04-26T13:30',1808739000,1808749800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (192,5,1,'2027-05-03T13:30',1809343800,1809354600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (193,5,1,'2027-05-10T13:30',1809948600,1809959400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (194,5,1,'2027-05-17T13:30',1810553400,1810564200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (195,5,1,'2027-05-24T13:30',1811158200,1811169000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (196,5,1,'2027-05-31T13:30',1811763000,1811773800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (197,5,1,'2027-06-07T13:30',1812367800,1812378600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (198,5,1,'2027-06-14T13:30',1812972600,1812983400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (199,5,1,'2027-06-21T13:30',1813577400,1813588200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (200,5,1,'2027-06-28T13:30',1814182200,1814193000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (201,6,1,'2026-12-17T18:00',1797526800,1797537600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2026-12-17T18:00","time":[1797526800,1797537600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1797526800,1797537600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1797526800,1797537600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1797526800,1797537600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1797526800,1797537600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (202,6,1,'2026-12-24T18:00',1798131600,1798142400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2026-12-24T18:00","time":[1798131600,1798142400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1798131600,1798142400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1798131600,1798142400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1798131600,1798142400],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1798131600,1798142400],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (203,6,1,'2026-12-31T18:00',1798736400,1798747200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2026-12-31T18:00","time":[1798736400,1798747200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1798736400,1798747200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1798736400,1798747200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1798736400,1798747200],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1798736400,1798747200],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (204,6,1,'2027-01-07T18:00',1799341200,1799352000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-07T18:00","time":[1799341200,1799352000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1799341200,1799352000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1799341200,1799352000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1799341200,1799352000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1799341200,1799352000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (205,6,1,'2027-01-14T18:00',1799946000,1799956800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-14T18:00","time":[1799946000,1799956800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1799946000,1799956800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1799946000,1799956800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1799946000,1799956800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1799946000,1799956800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (206,6,1,'2027-01-21T18:00',1800550800,1800561600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-21T18:00","time":[1800550800,1800561600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1800550800,1800561600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1800550800,1800561600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1800550800,1800561600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1800550800,1800561600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (207,6,1,'2027-01-28T18:00',1801155600,1801166400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-28T18:00","time":[1801155600,1801166400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1801155600,1801166400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1801155600,1801166400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1801155600,1801166400],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1801155600,1801166400],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (208,6,1,'2027-02-04T18:00',1801760400,1801771200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-04T18:00","time":[1801760400,1801771200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1801760400,1801771200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1801760400,1801771200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1801760400,1801771200],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1801760400,1801771200],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (209,6,1,'2027-02-11T18:00',1802365200,1802376000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-11T18:00","time":[1802365200,1802376000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1802365200,1802376000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1802365200,1802376000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1802365200,1802376000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1802365200,1802376000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (210,6,1,'2027-02-18T18:00',1802970000,1802980800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-18T18:00","time":[1802970000,1802980800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1802970000,1802980800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1802970000,1802980800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1802970000,1802980800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1802970000,1802980800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (211,6,1,'2027-02-25T18:00',1803574800,1803585600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-25T18:00","time":[1803574800,1803585600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1803574800,1803585600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1803574800,1803585600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1803574800,1803585600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1803574800,1803585600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (212,6,1,'2027-03-04T18:00',1804179600,1804190400,0,1800,0,'rejected',0,NULL,'{"format":1,"asked":{"start":"2027-03-04T18:00","time":[1804179600,1804190400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1804179600,1804190400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1804179600,1804190400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1804179600,1804190400],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1804179600,1804190400],"before":0,"after":0}],"people":40,"visibility":"public"},"findings":[{"effect":"refuse","occurrence":"2027-03-04T18:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-04T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-04T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2027-03-04T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-04T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (213,6,1,'2027-03-11T18:00',1804784400,1804795200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-11T18:00","time":[1804784400,1804795200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1804784400,1804795200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1804784400,1804795200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1804784400,1804795200],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1804784400,1804795200],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (214,6,1,'2027-03-18T18:00',1805389200,1805400000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-18T18:00","time":[1805389200,1805400000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1805389200,1805400000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1805389200,1805400000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1805389200,1805400000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1805389200,1805400000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (215,6,1,'2027-03-25T18:00',1805994000,1806004800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-25T18:00","time":[1805994000,1806004800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1805994000,1806004800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1805994000,1806004800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1805994000,1806004800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1805994000,1806004800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (216,6,1,'2027-04-01T18:00',1806595200,1806606000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-01T18:00","time":[1806595200,1806606000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1806595200,1806606000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1806595200,1806606000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1806595200,1806606000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1806595200,1806606000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (217,6,1,'2027-04-08T18:00',1807200000,1807210800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-08T18:00","time":[1807200000,1807210800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1807200000,1807210800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1807200000,1807210800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1807200000,1807210800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1807200000,1807210800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (218,6,1,'2027-04-15T18:00',1807804800,1807815600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-15T18:00","time":[1807804800,1807815600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1807804800,1807815600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1807804800,1807815600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1807804800,1807815600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1807804800,1807815600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (219,6,1,'2027-04-22T18:00',1808409600,1808420400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-22T18:00","time":[1808409600,1808420400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1808409600,1808420400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1808409600,1808420400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1808409600,1808420400],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1808409600,1808420400],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (220,6,1,'2027-04-29T18:00',1809014400,1809025200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-29T18:00","time":[1809014400,1809025200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1809014400,1809025200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1809014400,1809025200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1809014400,1809025200],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1809014400,1809025200],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (221,6,1,'2027-05-06T18:00',1809619200,1809630000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-06T18:00","time":[1809619200,1809630000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1809619200,1809630000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1809619200,1809630000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1809619200,1809630000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1809619200,1809630000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (222,6,1,'2027-05-13T18:00',1810224000,1810234800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-13T18:00","time":[1810224000,1810234800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1810224000,1810234800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1810224000,1810234800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1810224000,1810234800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1810224000,1810234800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (223,6,1,'2027-05-20T18:00',1810828800,1810839600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-20T18:00","time":[1810828800,1810839600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1810828800,1810839600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1810828800,1810839600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1810828800,1810839600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1810828800,1810839600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (224,6,1,'2027-05-27T18:00',1811433600,1811444400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-27T18:00","time":[1811433600,1811444400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1811433600,1811444400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1811433600,1811444400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1811433600,1811444400],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1811433600,1811444400],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (225,6,1,'2027-06-03T18:00',1812038400,1812049200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-03T18:00","time":[1812038400,1812049200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1812038400,1812049200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1812038400,1812049200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1812038400,1812049200],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1812038400,1812049200],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (226,6,1,'2027-06-10T18:00',1812643200,1812654000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-10T18:00","time":[1812643200,1812654000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1812643200,1812654000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1812643200,1812654000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1812643200,1812654000],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1812643200,1812654000],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (227,6,1,'2027-06-17T18:00',1813248000,1813258800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-17T18:00","time":[1813248000,1813258800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1813248000,1813258800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1813248000,1813258800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1813248000,1813258800],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1813248000,1813258800],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (228,6,1,'2027-06-24T18:00',1813852800,1813863600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-24T18:00","time":[1813852800,1813863600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1813852800,1813863600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1813852800,1813863600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1813852800,1813863600],"before":0,"after":0},{"pool":"tafels","quantity":8,"time":[1813852800,1813863600],"before":0,"after":0}],"people":40,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (229,7,1,'2026-12-18T18:00',1797613200,1797624000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2026-12-18T18:00","time":[1797613200,1797624000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1797613200,1797624000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1797613200,1797624000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1797613200,1797624000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1797613200,1797624000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (230,7,1,'2026-12-25T18:00',1798218000,1798228800,0,1800,0,'rejected',0,NULL,'{"format":1,"asked":{"start":"2026-12-25T18:00","time":[1798218000,1798228800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1798218000,1798228800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1798218000,1798228800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1798218000,1798228800],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1798218000,1798228800],"before":0,"after":0}],"people":45,"visibility":"public"},"findings":[{"effect":"refuse","occurrence":"2026-12-25T18:00","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-25T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-25T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-25T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-25T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2026-12-25T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-25T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (231,7,1,'2027-01-01T18:00',1798822800,1798833600,0,1800,0,'rejected',0,NULL,'{"format":1,"asked":{"start":"2027-01-01T18:00","time":[1798822800,1798833600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1798822800,1798833600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1798822800,1798833600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1798822800,1798833600],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1798822800,1798833600],"before":0,"after":0}],"people":45,"visibility":"public"},"findings":[{"effect":"refuse","occurrence":"2027-01-01T18:00","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-01T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-01T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-01T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-01T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2027-01-01T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-01T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (232,7,1,'2027-01-08T18:00',1799427600,1799438400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-08T18:00","time":[1799427600,1799438400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1799427600,1799438400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1799427600,1799438400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1799427600,1799438400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1799427600,1799438400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (233,7,1,'2027-01-15T18:00',1800032400,1800043200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-15T18:00","time":[1800032400,1800043200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1800032400,1800043200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1800032400,1800043200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1800032400,1800043200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1800032400,1800043200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (234,7,1,'2027-01-22T18:00',1800637200,1800648000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-22T18:00","time":[1800637200,1800648000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1800637200,1800648000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1800637200,1800648000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1800637200,1800648000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1800637200,1800648000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (235,7,1,'2027-01-29T18:00',1801242000,1801252800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-01-29T18:00","time":[1801242000,1801252800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1801242000,1801252800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1801242000,1801252800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1801242000,1801252800],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1801242000,1801252800],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (236,7,1,'2027-02-05T18:00',1801846800,1801857600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-05T18:00","time":[1801846800,1801857600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1801846800,1801857600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1801846800,1801857600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1801846800,1801857600],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1801846800,1801857600],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (237,7,1,'2027-02-12T18:00',1802451600,1802462400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-12T18:00","time":[1802451600,1802462400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1802451600,1802462400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1802451600,1802462400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1802451600,1802462400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1802451600,1802462400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (238,7,1,'2027-02-19T18:00',1803056400,1803067200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-19T18:00","time":[1803056400,1803067200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1803056400,1803067200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1803056400,1803067200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1803056400,1803067200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1803056400,1803067200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (239,7,1,'2027-02-26T18:00',1803661200,1803672000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-26T18:00","time":[1803661200,1803672000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1803661200,1803672000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1803661200,1803672000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1803661200,1803672000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1803661200,1803672000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (240,7,1,'2027-03-05T18:00',1804266000,1804276800,0,1800,0,'rejected',0,NULL,'{"format":1,"asked":{"start":"2027-03-05T18:00","time":[1804266000,1804276800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1804266000,1804276800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1804266000,1804276800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1804266000,1804276800],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1804266000,1804276800],"before":0,"after":0}],"people":45,"visibility":"public"},"findings":[{"effect":"refuse","occurrence":"2027-03-05T18:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804248000,1804287600]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-05T18:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-05T18:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-05T18:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-05T18:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H10","effect":"inform","occurrence":"2027-03-05T18:00","reason":{"code":"rule.buffer.after","facts":[["before-minutes","minutes",0],["after-minutes","minutes",30]]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-05T18:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (241,7,1,'2027-03-12T18:00',1804870800,1804881600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-12T18:00","time":[1804870800,1804881600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1804870800,1804881600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1804870800,1804881600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1804870800,1804881600],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1804870800,1804881600],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (242,7,1,'2027-03-19T18:00',1805475600,1805486400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-19T18:00","time":[1805475600,1805486400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1805475600,1805486400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1805475600,1805486400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1805475600,1805486400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1805475600,1805486400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (243,7,1,'2027-03-26T18:00',1806080400,1806091200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-03-26T18:00","time":[1806080400,1806091200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1806080400,1806091200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1806080400,1806091200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1806080400,1806091200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1806080400,1806091200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (244,7,1,'2027-04-02T18:00',1806681600,1806692400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-02T18:00","time":[1806681600,1806692400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1806681600,1806692400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1806681600,1806692400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1806681600,1806692400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1806681600,1806692400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (245,7,1,'2027-04-09T18:00',1807286400,1807297200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-09T18:00","time":[1807286400,1807297200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1807286400,1807297200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1807286400,1807297200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1807286400,1807297200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1807286400,1807297200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (246,7,1,'2027-04-16T18:00',1807891200,1807902000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-16T18:00","time":[1807891200,1807902000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1807891200,1807902000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1807891200,1807902000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1807891200,1807902000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1807891200,1807902000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (247,7,1,'2027-04-23T18:00',1808496000,1808506800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-23T18:00","time":[1808496000,1808506800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1808496000,1808506800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1808496000,1808506800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1808496000,1808506800],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1808496000,1808506800],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (248,7,1,'2027-04-30T18:00',1809100800,1809111600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-04-30T18:00","time":[1809100800,1809111600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1809100800,1809111600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1809100800,1809111600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1809100800,1809111600],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1809100800,1809111600],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (249,7,1,'2027-05-07T18:00',1809705600,1809716400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-07T18:00","time":[1809705600,1809716400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1809705600,1809716400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1809705600,1809716400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1809705600,1809716400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1809705600,1809716400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (250,7,1,'2027-05-14T18:00',1810310400,1810321200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-14T18:00","time":[1810310400,1810321200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1810310400,1810321200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1810310400,1810321200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1810310400,1810321200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1810310400,1810321200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (251,7,1,'2027-05-21T18:00',1810915200,1810926000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-21T18:00","time":[1810915200,1810926000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1810915200,1810926000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1810915200,1810926000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1810915200,1810926000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1810915200,1810926000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (252,7,1,'2027-05-28T18:00',1811520000,1811530800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-05-28T18:00","time":[1811520000,1811530800],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1811520000,1811530800],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1811520000,1811530800],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1811520000,1811530800],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1811520000,1811530800],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (253,7,1,'2027-06-04T18:00',1812124800,1812135600,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-04T18:00","time":[1812124800,1812135600],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1812124800,1812135600],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1812124800,1812135600],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1812124800,1812135600],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1812124800,1812135600],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (254,7,1,'2027-06-11T18:00',1812729600,1812740400,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-11T18:00","time":[1812729600,1812740400],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1812729600,1812740400],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1812729600,1812740400],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1812729600,1812740400],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1812729600,1812740400],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (255,7,1,'2027-06-18T18:00',1813334400,1813345200,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-18T18:00","time":[1813334400,1813345200],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1813334400,1813345200],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1813334400,1813345200],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1813334400,1813345200],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1813334400,1813345200],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (256,7,1,'2027-06-25T18:00',1813939200,1813950000,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-06-25T18:00","time":[1813939200,1813950000],"spaces":[{"space":"keuken","parts":["keuken"],"time":[1813939200,1813950000],"before":0,"after":1800},{"space":"huiskamer","parts":["huiskamer"],"time":[1813939200,1813950000],"before":0,"after":0}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1813939200,1813950000],"before":0,"after":0},{"pool":"tafels","quantity":10,"time":[1813939200,1813950000],"before":0,"after":0}],"people":45,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (257,8,1,'2026-12-14T15:30',1797258600,1797264000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (258,8,1,'2026-12-15T15:30',1797345000,1797350400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (259,8,1,'2026-12-21T15:30',1797863400,1797868800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (260,8,1,'2026-12-22T15:30',1797949800,1797955200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (261,8,1,'2026-12-28T15:30',1798468200,1798473600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (262,8,1,'2026-12-29T15:30',1798554600,1798560000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (263,8,1,'2027-01-04T15:30',1799073000,1799078400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (264,8,1,'2027-01-05T15:30',1799159400,1799164800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (265,8,1,'2027-01-11T15:30',1799677800,1799683200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (266,8,1,'2027-01-12T15:30',1799764200,1799769600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (267,8,1,'2027-01-18T15:30',1800282600,1800288000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (268,8,1,'2027-01-19T15:30',1800369000,1800374400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (269,8,1,'2027-01-25T15:30',1800887400,1800892800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (270,8,1,'2027-01-26T15:30',1800973800,1800979200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (271,8,1,'2027-02-01T15:30',1801492200,1801497600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (272,8,1,'2027-02-02T15:30',1801578600,1801584000,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T15:30","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (273,8,1,'2027-02-08T15:30',1802097000,1802102400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (274,8,1,'2027-02-09T15:30',1802183400,1802188800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (275,8,1,'2027-02-15T15:30',1802701800,1802707200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (276,8,1,'2027-02-16T15:30',1802788200,1802793600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (277,8,1,'2027-02-22T15:30',1803306600,1803312000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (278,8,1,'2027-02-23T15:30',1803393000,1803398400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (279,8,1,'2027-03-01T15:30',1803911400,1803916800,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-01T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-01T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-01T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-01T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (280,8,1,'2027-03-02T15:30',1803997800,1804003200,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-02T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-02T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-02T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-02T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-02T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (281,8,1,'2027-03-08T15:30',1804516200,1804521600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (282,8,1,'2027-03-09T15:30',1804602600,1804608000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (283,8,1,'2027-03-15T15:30',1805121000,1805126400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (284,8,1,'2027-03-16T15:30',1805207400,1805212800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (285,8,1,'2027-03-22T15:30',1805725800,1805731200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (286,8,1,'2027-03-23T15:30',1805812200,1805817600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (287,8,1,'2027-03-29T15:30',1806327000,1806332400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (288,8,1,'2027-03-30T15:30',1806413400,1806418800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (289,8,1,'2027-04-05T15:30',1806931800,1806937200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (290,8,1,'2027-04-06T15:30',1807018200,1807023600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (291,8,1,'2027-04-12T15:30',1807536600,1807542000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (292,8,1,'2027-04-13T15:30',1807623000,1807628400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (293,8,1,'2027-04-19T15:30',1808141400,1808146800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (294,8,1,'2027-04-20T15:30',1808227800,1808233200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (295,8,1,'2027-04-26T15:30',1808746200,1808751600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (296,8,1,'2027-04-27T15:30',1808832600,1808838000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-04-27T15:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-04-27T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-04-27T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-04-27T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (297,8,1,'2027-05-03T15:30',1809351000,1809356400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (298,8,1,'2027-05-04T15:30',1809437400,1809442800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (299,8,1,'2027-05-10T15:30',1809955800,1809961200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (300,8,1,'2027-05-11T15:30',1810042200,1810047600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (301,8,1,'2027-05-17T15:30',1810560600,1810566000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (302,8,1,'2027-05-18T15:30',1810647000,1810652400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (303,8,1,'2027-05-24T15:30',1811165400,1811170800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (304,8,1,'2027-05-25T15:30',1811251800,1811257200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (305,8,1,'2027-05-31T15:30',1811770200,1811775600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (306,8,1,'2027-06-01T15:30',1811856600,1811862000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (307,8,1,'2027-06-07T15:30',1812375000,1812380400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (308,8,1,'2027-06-08T15:30',1812461400,1812466800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (309,8,1,'2027-06-14T15:30',1812979800,1812985200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (310,8,1,'2027-06-15T15:30',1813066200,1813071600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (311,8,1,'2027-06-21T15:30',1813584600,1813590000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (312,8,1,'2027-06-22T15:30',1813671000,1813676400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (313,8,1,'2027-06-28T15:30',1814189400,1814194800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (314,8,1,'2027-06-29T15:30',1814275800,1814281200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (315,9,1,'2026-12-16T15:30',1797431400,1797436800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (316,9,1,'2026-12-17T15:30',1797517800,1797523200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (317,9,1,'2026-12-23T15:30',1798036200,1798041600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (318,9,1,'2026-12-24T15:30',1798122600,1798128000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (319,9,1,'2026-12-30T15:30',1798641000,1798646400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (320,9,1,'2026-12-31T15:30',1798727400,1798732800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (321,9,1,'2027-01-06T15:30',1799245800,1799251200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (322,9,1,'2027-01-07T15:30',1799332200,1799337600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (323,9,1,'2027-01-13T15:30',1799850600,1799856000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (324,9,1,'2027-01-14T15:30',1799937000,1799942400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (325,9,1,'2027-01-20T15:30',1800455400,1800460800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (326,9,1,'2027-01-21T15:30',1800541800,1800547200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (327,9,1,'2027-01-27T15:30',1801060200,1801065600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (328,9,1,'2027-01-28T15:30',1801146600,1801152000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (329,9,1,'2027-02-03T15:30',1801665000,1801670400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (330,9,1,'2027-02-04T15:30',1801751400,1801756800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (331,9,1,'2027-02-10T15:30',1802269800,1802275200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (332,9,1,'2027-02-11T15:30',1802356200,1802361600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (333,9,1,'2027-02-17T15:30',1802874600,1802880000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (334,9,1,'2027-02-18T15:30',1802961000,1802966400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (335,9,1,'2027-02-24T15:30',1803479400,1803484800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (336,9,1,'2027-02-25T15:30',1803565800,1803571200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (337,9,1,'2027-03-03T15:30',1804084200,1804089600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-03T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-03T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-03T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-03T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-03T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (338,9,1,'2027-03-04T15:30',1804170600,1804176000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-04T15:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T15:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-04T15:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-04T15:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-04T15:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (339,9,1,'2027-03-10T15:30',1804689000,1804694400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (340,9,1,'2027-03-11T15:30',1804775400,1804780800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (341,9,1,'2027-03-17T15:30',1805293800,1805299200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (342,9,1,'2027-03-18T15:30',1805380200,1805385600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (343,9,1,'2027-03-24T15:30',1805898600,1805904000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (344,9,1,'2027-03-25T15:30',1805985000,1805990400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (345,9,1,'2027-03-31T15:30',1806499800,1806505200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (346,9,1,'2027-04-01T15:30',1806586200,1806591600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (347,9,1,'2027-04-07T15:30',1807104600,1807110000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (348,9,1,'2027-04-08T15:30',1807191000,1807196400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (349,9,1,'2027-04-14T15:30',1807709400,1807714800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (350,9,1,'2027-04-15T15:30',1807795800,1807801200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (351,9,1,'2027-04-21T15:30',1808314200,1808319600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (352,9,1,'2027-04-22T15:30',1808400600,1808406000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (353,9,1,'2027-04-28T15:30',1808919000,1808924400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (354,9,1,'2027-04-29T15:30',1809005400,1809010800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (355,9,1,'2027-05-05T15:30',1809523800,1809529200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (356,9,1,'2027-05-06T15:30',1809610200,1809615600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (357,9,1,'2027-05-12T15:30',1810128600,1810134000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (358,9,1,'2027-05-13T15:30',1810215000,1810220400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (359,9,1,'2027-05-19T15:30',1810733400,1810738800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (360,9,1,'2027-05-20T15:30',1810819800,1810825200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (361,9,1,'2027-05-26T15:30',1811338200,1811343600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (362,9,1,'2027-05-27T15:30',1811424600,1811430000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (363,9,1,'2027-06-02T15:30',1811943000,1811948400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (364,9,1,'2027-06-03T15:30',1812029400,1812034800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (365,9,1,'2027-06-09T15:30',1812547800,1812553200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (366,9,1,'2027-06-10T15:30',1812634200,1812639600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (367,9,1,'2027-06-16T15:30',1813152600,1813158000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (368,9,1,'2027-06-17T15:30',1813239000,1813244400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (369,9,1,'2027-06-23T15:30',1813757400,1813762800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (370,9,1,'2027-06-24T15:30',1813843800,1813849200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (371,9,1,'2027-06-30T15:30',1814362200,1814367600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (372,10,1,'2026-12-19T10:00',1797670800,1797679800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (373,10,1,'2026-12-26T10:00',1798275600,1798284600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2026-12-26T10:00","reason":{"code":"closed","facts":[["title","text","Tweede kerstdag"],["during","span",[1798239600,1798326000]]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-26T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-26T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-26T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-26T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (374,10,1,'2027-01-02T10:00',1798880400,1798889400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (375,10,1,'2027-01-09T10:00',1799485200,1799494200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (376,10,1,'2027-01-16T10:00',1800090000,1800099000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (377,10,1,'2027-01-23T10:00',1800694800,1800703800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (378,10,1,'2027-01-30T10:00',1801299600,1801308600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (379,10,1,'2027-02-06T10:00',1801904400,1801913400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (380,10,1,'2027-02-13T10:00',1802509200,1802518200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (381,10,1,'2027-02-20T10:00',1803114000,1803123000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (382,10,1,'2027-02-27T10:00',1803718800,1803727800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (383,10,1,'2027-03-06T10:00',1804323600,1804332600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (384,10,1,'2027-03-13T10:00',1804928400,1804937400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (385,10,1,'2027-03-20T10:00',1805533200,1805542200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (386,10,1,'2027-03-27T10:00',1806138000,1806147000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (387,10,1,'2027-04-03T10:00',1806739200,1806748200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (388,10,1,'2027-04-10T10:00',1807344000,1807353000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (389,10,1,'2027-04-17T10:00',1807948800,1807957800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (390,10,1,'2027-04-24T10:00',1808553600,1808562600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (391,10,1,'2027-05-01T10:00',1809158400,1809167400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (392,10,1,'2027-05-08T10:00',1809763200,1809772200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (393,10,1,'2027-05-15T10:00',1810368000,1810377000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (394,10,1,'2027-05-22T10:00',1810972800,1810981800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (395,10,1,'2027-05-29T10:00',1811577600,1811586600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (396,10,1,'2027-06-05T10:00',1812182400,1812191400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (397,10,1,'2027-06-12T10:00',1812787200,1812796200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (398,10,1,'2027-06-19T10:00',1813392000,1813401000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (399,10,1,'2027-06-26T10:00',1813996800,1814005800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (400,11,1,'2026-12-15T09:30',1797323400,1797332400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (401,11,1,'2026-12-22T09:30',1797928200,1797937200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (402,11,1,'2026-12-29T09:30',1798533000,1798542000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (403,11,1,'2027-01-05T09:30',1799137800,1799146800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (404,11,1,'2027-01-12T09:30',1799742600,1799751600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (405,11,1,'2027-01-19T09:30',1800347400,1800356400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (406,11,1,'2027-01-26T09:30',1800952200,1800961200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (407,11,1,'2027-02-02T09:30',1801557000,1801566000,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T09:30","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (408,11,1,'2027-02-09T09:30',1802161800,1802170800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (409,11,1,'2027-02-16T09:30',1802766600,1802775600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (410,11,1,'2027-02-23T09:30',1803371400,1803380400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (411,11,1,'2027-03-02T09:30',1803976200,1803985200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (412,11,1,'2027-03-09T09:30',1804581000,1804590000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (413,11,1,'2027-03-16T09:30',1805185800,1805194800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (414,11,1,'2027-03-23T09:30',1805790600,1805799600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (415,11,1,'2027-03-30T09:30',1806391800,1806400800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (416,11,1,'2027-04-06T09:30',1806996600,1807005600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (417,11,1,'2027-04-13T09:30',1807601400,1807610400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (418,11,1,'2027-04-20T09:30',1808206200,1808215200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (419,11,1,'2027-04-27T09:30',1808811000,1808820000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-04-27T09:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T09:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-04-27T09:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-04-27T09:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-04-27T09:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (420,11,1,'2027-05-04T09:30',1809415800,1809424800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (421,11,1,'2027-05-11T09:30',1810020600,1810029600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (422,11,1,'2027-05-18T09:30',1810625400,1810634400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (423,11,1,'2027-05-25T09:30',1811230200,1811239200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (424,11,1,'2027-06-01T09:30',1811835000,1811844000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (425,11,1,'2027-06-08T09:30',1812439800,1812448800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (426,11,1,'2027-06-15T09:30',1813044600,1813053600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (427,11,1,'2027-06-22T09:30',1813649400,1813658400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (428,11,1,'2027-06-29T09:30',1814254200,1814263200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (429,12,1,'2026-12-14T19:30',1797273000,1797280200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (430,12,1,'2026-12-21T19:30',1797877800,1797885000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (431,12,1,'2026-12-28T19:30',1798482600,1798489800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (432,12,1,'2027-01-04T19:30',1799087400,1799094600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (433,12,1,'2027-01-11T19:30',1799692200,1799699400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (434,12,1,'2027-01-18T19:30',1800297000,1800304200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (435,12,1,'2027-01-25T19:30',1800901800,1800909000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (436,12,1,'2027-02-01T19:30',1801506600,1801513800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (437,12,1,'2027-02-08T19:30',1802111400,1802118600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (438,12,1,'2027-02-15T19:30',1802716200,1802723400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (439,12,1,'2027-02-22T19:30',1803321000,1803328200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (440,12,1,'2027-03-01T19:30',1803925800,1803933000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-01T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-01T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-01T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-01T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (441,12,1,'2027-03-08T19:30',1804530600,1804537800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (442,12,1,'2027-03-15T19:30',1805135400,1805142600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (443,12,1,'2027-03-22T19:30',1805740200,1805747400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (444,12,1,'2027-03-29T19:30',1806341400,1806348600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (445,12,1,'2027-04-05T19:30',1806946200,1806953400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (446,12,1,'2027-04-12T19:30',1807551000,1807558200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (447,12,1,'2027-04-19T19:30',1808155800,1808163000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (448,12,1,'2027-04-26T19:30',1808760600,1808767800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (449,12,1,'2027-05-03T19:30',1809365400,1809372600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (450,12,1,'2027-05-10T19:30',1809970200,1809977400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (451,12,1,'2027-05-17T19:30',1810575000,1810582200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (452,12,1,'2027-05-24T19:30',1811179800,1811187000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (453,12,1,'2027-05-31T19:30',1811784600,1811791800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (454,12,1,'2027-06-07T19:30',1812389400,1812396600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (455,12,1,'2027-06-14T19:30',1812994200,1813001400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (456,12,1,'2027-06-21T19:30',1813599000,1813606200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (457,12,1,'2027-06-28T19:30',1814203800,1814211000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (458,13,1,'2026-12-17T09:30',1797496200,1797503400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (459,13,1,'2026-12-24T09:30',1798101000,1798108200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (460,13,1,'2026-12-31T09:30',1798705800,1798713000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (461,13,1,'2027-01-07T09:30',1799310600,1799317800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (462,13,1,'2027-01-14T09:30',1799915400,1799922600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (463,13,1,'2027-01-21T09:30',1800520200,1800527400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (464,13,1,'2027-01-28T09:30',1801125000,1801132200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (465,13,1,'2027-02-04T09:30',1801729800,1801737000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (466,13,1,'2027-02-11T09:30',1802334600,1802341800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (467,13,1,'2027-02-18T09:30',1802939400,1802946600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (468,13,1,'2027-02-25T09:30',1803544200,1803551400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (469,13,1,'2027-03-04T09:30',1804149000,1804156200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (470,13,1,'2027-03-11T09:30',1804753800,1804761000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (471,13,1,'2027-03-18T09:30',1805358600,1805365800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (472,13,1,'2027-03-25T09:30',1805963400,1805970600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (473,13,1,'2027-04-01T09:30',1806564600,1806571800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (474,13,1,'2027-04-08T09:30',1807169400,1807176600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (475,13,1,'2027-04-15T09:30',1807774200,1807781400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (476,13,1,'2027-04-22T09:30',1808379000,1808386200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (477,13,1,'2027-04-29T09:30',1808983800,1808991000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (478,13,1,'2027-05-06T09:30',1809588600,1809595800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (479,13,1,'2027-05-13T09:30',1810193400,1810200600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (480,13,1,'2027-05-20T09:30',1810798200,1810805400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (481,13,1,'2027-05-27T09:30',1811403000,1811410200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (482,13,1,'2027-06-03T09:30',1812007800,1812015000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (483,13,1,'2027-06-10T09:30',1812612600,1812619800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (484,13,1,'2027-06-17T09:30',1813217400,1813224600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (485,13,1,'2027-06-24T09:30',1813822200,1813829400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (486,14,1,'2026-12-19T10:00',1797670800,1797679800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (487,14,1,'2026-12-26T10:00',1798275600,1798284600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2026-12-26T10:00","reason":{"code":"closed","facts":[["title","text","Tweede kerstdag"],["during","span",[1798239600,1798326000]]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-26T10:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-26T10:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-26T10:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-26T10:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (488,14,1,'2027-01-02T10:00',1798880400,1798889400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (489,14,1,'2027-01-09T10:00',1799485200,1799494200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (490,14,1,'2027-01-16T10:00',1800090000,1800099000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (491,14,1,'2027-01-23T10:00',1800694800,1800703800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (492,14,1,'2027-01-30T10:00',1801299600,1801308600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (493,14,1,'2027-02-06T10:00',1801904400,1801913400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (494,14,1,'2027-02-13T10:00',1802509200,1802518200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (495,14,1,'2027-02-20T10:00',1803114000,1803123000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (496,14,1,'2027-02-27T10:00',1803718800,1803727800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (497,14,1,'2027-03-06T10:00',1804323600,1804332600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (498,14,1,'2027-03-13T10:00',1804928400,1804937400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (499,14,1,'2027-03-20T10:00',1805533200,1805542200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (500,14,1,'2027-03-27T10:00',1806138000,1806147000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (501,14,1,'2027-04-03T10:00',1806739200,1806748200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (502,14,1,'2027-04-10T10:00',1807344000,1807353000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (503,14,1,'2027-04-17T10:00',1807948800,1807957800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (504,14,1,'2027-04-24T10:00',1808553600,1808562600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (505,14,1,'2027-05-01T10:00',1809158400,1809167400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (506,14,1,'2027-05-08T10:00',1809763200,1809772200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (507,14,1,'2027-05-15T10:00',1810368000,1810377000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (508,14,1,'2027-05-22T10:00',1810972800,1810981800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (509,14,1,'2027-05-29T10:00',1811577600,1811586600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (510,14,1,'2027-06-05T10:00',1812182400,1812191400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (511,14,1,'2027-06-12T10:00',1812787200,1812796200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (512,14,1,'2027-06-19T10:00',1813392000,1813401000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (513,14,1,'2027-06-26T10:00',1813996800,1814005800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (514,15,1,'2026-12-18T19:00',1797616800,1797627600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (515,15,1,'2026-12-25T19:00',1798221600,1798232400,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2026-12-25T19:00","reason":{"code":"closed","facts":[["title","text","Kerst"],["during","span",[1798153200,1798239600]]]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-25T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2026-12-25T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2026-12-25T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2026-12-25T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2026-12-25T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (516,15,1,'2027-01-01T19:00',1798826400,1798837200,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-01-01T19:00","reason":{"code":"closed","facts":[["title","text","Nieuwjaarsdag"],["during","span",[1798758000,1798844400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-01T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-01-01T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-01-01T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-01-01T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-01-01T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (517,15,1,'2027-01-08T19:00',1799431200,1799442000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (518,15,1,'2027-01-15T19:00',1800036000,1800046800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (519,15,1,'2027-01-22T19:00',1800640800,1800651600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (520,15,1,'2027-01-29T19:00',1801245600,1801256400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (521,15,1,'2027-02-05T19:00',1801850400,1801861200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (522,15,1,'2027-02-12T19:00',1802455200,1802466000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (523,15,1,'2027-02-19T19:00',1803060000,1803070800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (524,15,1,'2027-02-26T19:00',1803664800,1803675600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (525,15,1,'2027-03-05T19:00',1804269600,1804280400,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-05T19:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804248000,1804287600]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-05T19:00","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-05T19:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-05T19:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-05T19:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-05T19:00","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (526,15,1,'2027-03-12T19:00',1804874400,1804885200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (527,15,1,'2027-03-19T19:00',1805479200,1805490000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (528,15,1,'2027-03-26T19:00',1806084000,1806094800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (529,15,1,'2027-04-02T19:00',1806685200,1806696000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (530,15,1,'2027-04-09T19:00',1807290000,1807300800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (531,15,1,'2027-04-16T19:00',1807894800,1807905600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (532,15,1,'2027-04-23T19:00',1808499600,1808510400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (533,15,1,'2027-04-30T19:00',1809104400,1809115200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (534,15,1,'2027-05-07T19:00',1809709200,1809720000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (535,15,1,'2027-05-14T19:00',1810314000,1810324800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (536,15,1,'2027-05-21T19:00',1810918800,1810929600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (537,15,1,'2027-05-28T19:00',1811523600,1811534400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (538,15,1,'2027-06-04T19:00',1812128400,1812139200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (539,15,1,'2027-06-11T19:00',1812733200,1812744000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (540,15,1,'2027-06-18T19:00',1813338000,1813348800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (541,15,1,'2027-06-25T19:00',1813942800,1813953600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (542,16,1,'2026-12-14T18:30',1797269400,1797274800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (543,16,1,'2026-12-16T18:30',1797442200,1797447600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (544,16,1,'2026-12-21T18:30',1797874200,1797879600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (545,16,1,'2026-12-23T18:30',1798047000,1798052400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (546,16,1,'2026-12-28T18:30',1798479000,1798484400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (547,16,1,'2026-12-30T18:30',1798651800,1798657200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (548,16,1,'2027-01-04T18:30',1799083800,1799089200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (549,16,1,'2027-01-06T18:30',1799256600,1799262000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (550,16,1,'2027-01-11T18:30',1799688600,1799694000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (551,16,1,'2027-01-13T18:30',1799861400,1799866800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (552,16,1,'2027-01-18T18:30',1800293400,1800298800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (553,16,1,'2027-01-20T18:30',1800466200,1800471600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (554,16,1,'2027-01-25T18:30',1800898200,1800903600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (555,16,1,'2027-01-27T18:30',1801071000,1801076400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (556,16,1,'2027-02-01T18:30',1801503000,1801508400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (557,16,1,'2027-02-03T18:30',1801675800,1801681200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (558,16,1,'2027-02-08T18:30',1802107800,1802113200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (559,16,1,'2027-02-10T18:30',1802280600,1802286000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (560,16,1,'2027-02-15T18:30',1802712600,1802718000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (561,16,1,'2027-02-17T18:30',1802885400,1802890800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (562,16,1,'2027-02-22T18:30',1803317400,1803322800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (563,16,1,'2027-02-24T18:30',1803490200,1803495600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (564,16,1,'2027-03-01T18:30',1803922200,1803927600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-01T18:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803902400,1803942000]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T18:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-01T18:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-01T18:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-01T18:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-01T18:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (565,16,1,'2027-03-03T18:30',1804095000,1804100400,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-03T18:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804075200,1804114800]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-03T18:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-03T18:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-03T18:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-03T18:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-03T18:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (566,16,1,'2027-03-08T18:30',1804527000,1804532400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (567,16,1,'2027-03-10T18:30',1804699800,1804705200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (568,16,1,'2027-03-15T18:30',1805131800,1805137200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (569,16,1,'2027-03-17T18:30',1805304600,1805310000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (570,16,1,'2027-03-22T18:30',1805736600,1805742000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (571,16,1,'2027-03-24T18:30',1805909400,1805914800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (572,16,1,'2027-03-29T18:30',1806337800,1806343200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (573,16,1,'2027-03-31T18:30',1806510600,1806516000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (574,16,1,'2027-04-05T18:30',1806942600,1806948000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (575,16,1,'2027-04-07T18:30',1807115400,1807120800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (576,16,1,'2027-04-12T18:30',1807547400,1807552800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (577,16,1,'2027-04-14T18:30',1807720200,1807725600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (578,16,1,'2027-04-19T18:30',1808152200,1808157600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (579,16,1,'2027-04-21T18:30',1808325000,1808330400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (580,16,1,'2027-04-26T18:30',1808757000,1808762400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (581,16,1,'2027-04-28T18:30',1808929800,1808935200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (582,16,1,'2027-05-03T18:30',1809361800,1809367200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (583,16,1,'2027-05-05T18:30',1809534600,1809540000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (584,16,1,'2027-05-10T18:30',1809966600,1809972000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (585,16,1,'2027-05-12T18:30',1810139400,1810144800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (586,16,1,'2027-05-17T18:30',1810571400,1810576800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (587,16,1,'2027-05-19T18:30',1810744200,1810749600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (588,16,1,'2027-05-24T18:30',1811176200,1811181600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (589,16,1,'2027-05-26T18:30',1811349000,1811354400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (590,16,1,'2027-05-31T18:30',1811781000,1811786400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (591,16,1,'2027-06-02T18:30',1811953800,1811959200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (592,16,1,'2027-06-07T18:30',1812385800,1812391200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (593,16,1,'2027-06-09T18:30',1812558600,1812564000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (594,16,1,'2027-06-14T18:30',1812990600,1812996000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (595,16,1,'2027-06-16T18:30',1813163400,1813168800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (596,16,1,'2027-06-21T18:30',1813595400,1813600800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (597,16,1,'2027-06-23T18:30',1813768200,1813773600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (598,16,1,'2027-06-28T18:30',1814200200,1814205600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (599,16,1,'2027-06-30T18:30',1814373000,1814378400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (600,17,1,'2026-12-15T19:30',1797359400,1797364800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (601,17,1,'2026-12-22T19:30',1797964200,1797969600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (602,17,1,'2026-12-29T19:30',1798569000,1798574400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (603,17,1,'2027-01-05T19:30',1799173800,1799179200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (604,17,1,'2027-01-12T19:30',1799778600,1799784000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (605,17,1,'2027-01-19T19:30',1800383400,1800388800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (606,17,1,'2027-01-26T19:30',1800988200,1800993600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (607,17,1,'2027-02-02T19:30',1801593000,1801598400,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T19:30","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (608,17,1,'2027-02-09T19:30',1802197800,1802203200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (609,17,1,'2027-02-16T19:30',1802802600,1802808000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (610,17,1,'2027-02-23T19:30',1803407400,1803412800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (611,17,1,'2027-03-02T19:30',1804012200,1804017600,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-02T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-02T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-02T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-02T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-02T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-02T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2027-03-02T19:30","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (612,17,1,'2027-03-09T19:30',1804617000,1804622400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (613,17,1,'2027-03-16T19:30',1805221800,1805227200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (614,17,1,'2027-03-23T19:30',1805826600,1805832000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (615,17,1,'2027-03-30T19:30',1806427800,1806433200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (616,17,1,'2027-04-06T19:30',1807032600,1807038000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (617,17,1,'2027-04-13T19:30',1807637400,1807642800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (618,17,1,'2027-04-20T19:30',1808242200,1808247600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (619,17,1,'2027-04-27T19:30',1808847000,1808852400,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-04-27T19:30","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-04-27T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-04-27T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-04-27T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2027-04-27T19:30","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (620,17,1,'2027-05-04T19:30',1809451800,1809457200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (621,17,1,'2027-05-11T19:30',1810056600,1810062000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (622,17,1,'2027-05-18T19:30',1810661400,1810666800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (623,17,1,'2027-05-25T19:30',1811266200,1811271600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (624,17,1,'2027-06-01T19:30',1811871000,1811876400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (625,17,1,'2027-06-08T19:30',1812475800,1812481200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (626,17,1,'2027-06-15T19:30',1813080600,1813086000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (627,17,1,'2027-06-22T19:30',1813685400,1813690800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (628,17,1,'2027-06-29T19:30',1814290200,1814295600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (629,18,1,'2026-12-17T09:00',1797494400,1797499800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (630,18,1,'2026-12-24T09:00',1798099200,1798104600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (631,18,1,'2026-12-31T09:00',1798704000,1798709400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (632,18,1,'2027-01-07T09:00',1799308800,1799314200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (633,18,1,'2027-01-14T09:00',1799913600,1799919000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (634,18,1,'2027-01-21T09:00',1800518400,1800523800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (635,18,1,'2027-01-28T09:00',1801123200,1801128600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (636,18,1,'2027-02-04T09:00',1801728000,1801733400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (637,18,1,'2027-02-11T09:00',1802332800,1802338200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (638,18,1,'2027-02-18T09:00',1802937600,1802943000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (639,18,1,'2027-02-25T09:00',1803542400,1803547800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (640,18,1,'2027-03-04T09:00',1804147200,1804152600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (641,18,1,'2027-03-11T09:00',1804752000,1804757400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (642,18,1,'2027-03-18T09:00',1805356800,1805362200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (643,18,1,'2027-03-25T09:00',1805961600,1805967000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (644,18,1,'2027-04-01T09:00',1806562800,1806568200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (645,18,1,'2027-04-08T09:00',1807167600,1807173000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (646,18,1,'2027-04-15T09:00',1807772400,1807777800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (647,18,1,'2027-04-22T09:00',1808377200,1808382600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (648,18,1,'2027-04-29T09:00',1808982000,1808987400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (649,18,1,'2027-05-06T09:00',1809586800,1809592200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (650,18,1,'2027-05-13T09:00',1810191600,1810197000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (651,18,1,'2027-05-20T09:00',1810796400,1810801800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (652,18,1,'2027-05-27T09:00',1811401200,1811406600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (653,18,1,'2027-06-03T09:00',1812006000,1812011400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (654,18,1,'2027-06-10T09:00',1812610800,1812616200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (655,18,1,'2027-06-17T09:00',1813215600,1813221000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (656,18,1,'2027-06-24T09:00',1813820400,1813825800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (657,19,1,'2026-12-16T19:30',1797445800,1797453000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (658,19,1,'2026-12-30T19:30',1798655400,1798662600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (659,19,1,'2027-01-13T19:30',1799865000,1799872200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (660,19,1,'2027-01-27T19:30',1801074600,1801081800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (661,19,1,'2027-02-10T19:30',1802284200,1802291400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (662,19,1,'2027-02-24T19:30',1803493800,1803501000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (663,19,1,'2027-03-10T19:30',1804703400,1804710600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (664,19,1,'2027-03-24T19:30',1805913000,1805920200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (665,19,1,'2027-04-07T19:30',1807119000,1807126200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (666,19,1,'2027-04-21T19:30',1808328600,1808335800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (667,19,1,'2027-05-05T19:30',1809538200,1809545400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (668,19,1,'2027-05-19T19:30',1810747800,1810755000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (669,19,1,'2027-06-02T19:30',1811957400,1811964600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (670,19,1,'2027-06-16T19:30',1813167000,1813174200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (671,19,1,'2027-06-30T19:30',1814376600,1814383800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (672,20,1,'2026-12-14T09:30',1797237000,1797246000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (673,20,1,'2026-12-21T09:30',1797841800,1797850800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (674,20,1,'2026-12-28T09:30',1798446600,1798455600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (675,20,1,'2027-01-04T09:30',1799051400,1799060400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (676,20,1,'2027-01-11T09:30',1799656200,1799665200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (677,20,1,'2027-01-18T09:30',1800261000,1800270000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (678,20,1,'2027-01-25T09:30',1800865800,1800874800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (679,20,1,'2027-02-01T09:30',1801470600,1801479600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (680,20,1,'2027-02-08T09:30',1802075400,1802084400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (681,20,1,'2027-02-15T09:30',1802680200,1802689200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (682,20,1,'2027-02-22T09:30',1803285000,1803294000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (683,20,1,'2027-03-01T09:30',1803889800,1803898800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (684,20,1,'2027-03-08T09:30',1804494600,1804503600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (685,20,1,'2027-03-15T09:30',1805099400,1805108400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (686,20,1,'2027-03-22T09:30',1805704200,1805713200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (687,20,1,'2027-03-29T09:30',1806305400,1806314400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (688,20,1,'2027-04-05T09:30',1806910200,1806919200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (689,20,1,'2027-04-12T09:30',1807515000,1807524000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (690,20,1,'2027-04-19T09:30',1808119800,1808128800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (691,20,1,'2027-04-26T09:30',1808724600,1808733600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (692,20,1,'2027-05-03T09:30',1809329400,1809338400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (693,20,1,'2027-05-10T09:30',1809934200,1809943200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (694,20,1,'2027-05-17T09:30',1810539000,1810548000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (695,20,1,'2027-05-24T09:30',1811143800,1811152800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (696,20,1,'2027-05-31T09:30',1811748600,1811757600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (697,20,1,'2027-06-07T09:30',1812353400,1812362400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (698,20,1,'2027-06-14T09:30',1812958200,1812967200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (699,20,1,'2027-06-21T09:30',1813563000,1813572000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (700,20,1,'2027-06-28T09:30',1814167800,1814176800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (701,21,1,'2026-12-16T09:30',1797409800,1797417000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (702,21,1,'2026-12-23T09:30',1798014600,1798021800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (703,21,1,'2026-12-30T09:30',1798619400,1798626600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (704,21,1,'2027-01-06T09:30',1799224200,1799231400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (705,21,1,'2027-01-13T09:30',1799829000,1799836200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (706,21,1,'2027-01-20T09:30',1800433800,1800441000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (707,21,1,'2027-01-27T09:30',1801038600,1801045800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (708,21,1,'2027-02-03T09:30',1801643400,1801650600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (709,21,1,'2027-02-10T09:30',1802248200,1802255400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (710,21,1,'2027-02-17T09:30',1802853000,1802860200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (711,21,1,'2027-02-24T09:30',1803457800,1803465000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (712,21,1,'2027-03-03T09:30',1804062600,1804069800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (713,21,1,'2027-03-10T09:30',1804667400,1804674600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (714,21,1,'2027-03-17T09:30',1805272200,1805279400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (715,21,1,'2027-03-24T09:30',1805877000,1805884200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (716,21,1,'2027-03-31T09:30',1806478200,1806485400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (717,21,1,'2027-04-07T09:30',1807083000,1807090200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (718,21,1,'2027-04-14T09:30',1807687800,1807695000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (719,21,1,'2027-04-21T09:30',1808292600,1808299800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (720,21,1,'2027-04-28T09:30',1808897400,1808904600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (721,21,1,'2027-05-05T09:30',1809502200,1809509400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (722,21,1,'2027-05-12T09:30',1810107000,1810114200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (723,21,1,'2027-05-19T09:30',1810711800,1810719000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (724,21,1,'2027-05-26T09:30',1811316600,1811323800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (725,21,1,'2027-06-02T09:30',1811921400,1811928600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (726,21,1,'2027-06-09T09:30',1812526200,1812533400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (727,21,1,'2027-06-16T09:30',1813131000,1813138200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (728,21,1,'2027-06-23T09:30',1813735800,1813743000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (729,21,1,'2027-06-30T09:30',1814340600,1814347800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (730,22,1,'2026-12-15T13:00',1797336000,1797350400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (731,22,1,'2026-12-17T13:00',1797508800,1797523200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (732,22,1,'2026-12-22T13:00',1797940800,1797955200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (733,22,1,'2026-12-24T13:00',1798113600,1798128000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (734,22,1,'2026-12-29T13:00',1798545600,1798560000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (735,22,1,'2026-12-31T13:00',1798718400,1798732800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (736,22,1,'2027-01-05T13:00',1799150400,1799164800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (737,22,1,'2027-01-07T13:00',1799323200,1799337600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (738,22,1,'2027-01-12T13:00',1799755200,1799769600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (739,22,1,'2027-01-14T13:00',1799928000,1799942400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (740,22,1,'2027-01-19T13:00',1800360000,1800374400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (741,22,1,'2027-01-21T13:00',1800532800,1800547200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (742,22,1,'2027-01-26T13:00',1800964800,1800979200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (743,22,1,'2027-01-28T13:00',1801137600,1801152000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (744,22,1,'2027-02-02T13:00',1801569600,1801584000,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T13:00","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (745,22,1,'2027-02-04T13:00',1801742400,1801756800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (746,22,1,'2027-02-09T13:00',1802174400,1802188800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (747,22,1,'2027-02-11T13:00',1802347200,1802361600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (748,22,1,'2027-02-16T13:00',1802779200,1802793600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (749,22,1,'2027-02-18T13:00',1802952000,1802966400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (750,22,1,'2027-02-23T13:00',1803384000,1803398400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (751,22,1,'2027-02-25T13:00',1803556800,1803571200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (752,22,1,'2027-03-02T13:00',1803988800,1804003200,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-02T13:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1803988800,1804028400]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-02T13:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-02T13:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-02T13:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-02T13:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2027-03-02T13:00","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (753,22,1,'2027-03-04T13:00',1804161600,1804176000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-04T13:00","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T13:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-04T13:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-04T13:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-04T13:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2027-03-04T13:00","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (754,22,1,'2027-03-09T13:00',1804593600,1804608000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (755,22,1,'2027-03-11T13:00',1804766400,1804780800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (756,22,1,'2027-03-16T13:00',1805198400,1805212800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (757,22,1,'2027-03-18T13:00',1805371200,1805385600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (758,22,1,'2027-03-23T13:00',1805803200,1805817600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (759,22,1,'2027-03-25T13:00',1805976000,1805990400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (760,22,1,'2027-03-30T13:00',1806404400,1806418800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (761,22,1,'2027-04-01T13:00',1806577200,1806591600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (762,22,1,'2027-04-06T13:00',1807009200,1807023600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (763,22,1,'2027-04-08T13:00',1807182000,1807196400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (764,22,1,'2027-04-13T13:00',1807614000,1807628400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (765,22,1,'2027-04-15T13:00',1807786800,1807801200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (766,22,1,'2027-04-20T13:00',1808218800,1808233200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (767,22,1,'2027-04-22T13:00',1808391600,1808406000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (768,22,1,'2027-04-27T13:00',1808823600,1808838000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-04-27T13:00","reason":{"code":"closed","facts":[["title","text","Koningsdag: alleen de tuin is open"],["during","span",[1808776800,1808863200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-04-27T13:00","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-04-27T13:00","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-04-27T13:00","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-04-27T13:00","reason":{"code":"rule.option-expiry.carried","facts":[]}},{"rule":"H15","effect":"inform","occurrence":"2027-04-27T13:00","reason":{"code":"rule.visibility.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (769,22,1,'2027-04-29T13:00',1808996400,1809010800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (770,22,1,'2027-05-04T13:00',1809428400,1809442800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (771,22,1,'2027-05-06T13:00',1809601200,1809615600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (772,22,1,'2027-05-11T13:00',1810033200,1810047600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (773,22,1,'2027-05-13T13:00',1810206000,1810220400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (774,22,1,'2027-05-18T13:00',1810638000,1810652400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (775,22,1,'2027-05-20T13:00',1810810800,1810825200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (776,22,1,'2027-05-25T13:00',1811242800,1811257200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (777,22,1,'2027-05-27T13:00',1811415600,1811430000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (778,22,1,'2027-06-01T13:00',1811847600,1811862000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (779,22,1,'2027-06-03T13:00',1812020400,1812034800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (780,22,1,'2027-06-08T13:00',1812452400,1812466800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (781,22,1,'2027-06-10T13:00',1812625200,1812639600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (782,22,1,'2027-06-15T13:00',1813057200,1813071600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (783,22,1,'2027-06-17T13:00',1813230000,1813244400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (784,22,1,'2027-06-22T13:00',1813662000,1813676400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (785,22,1,'2027-06-24T13:00',1813834800,1813849200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (786,22,1,'2027-06-29T13:00',1814266800,1814281200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (787,23,1,'2026-12-17T19:30',1797532200,1797539400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (788,23,1,'2026-12-31T19:30',1798741800,1798749000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (789,23,1,'2027-01-14T19:30',1799951400,1799958600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (790,23,1,'2027-01-28T19:30',1801161000,1801168200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (791,23,1,'2027-02-11T19:30',1802370600,1802377800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (792,23,1,'2027-02-25T19:30',1803580200,1803587400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (793,23,1,'2027-03-11T19:30',1804789800,1804797000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (794,23,1,'2027-03-25T19:30',1805999400,1806006600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (795,23,1,'2027-04-08T19:30',1807205400,1807212600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (796,23,1,'2027-04-22T19:30',1808415000,1808422200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (797,23,1,'2027-05-06T19:30',1809624600,1809631800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (798,23,1,'2027-05-20T19:30',1810834200,1810841400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (799,23,1,'2027-06-03T19:30',1812043800,1812051000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (800,23,1,'2027-06-17T19:30',1813253400,1813260600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (801,24,1,'2026-12-15T19:30',1797359400,1797366600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (802,24,1,'2026-12-29T19:30',1798569000,1798576200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (803,24,1,'2027-01-12T19:30',1799778600,1799785800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (804,24,1,'2027-01-26T19:30',1800988200,1800995400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (805,24,1,'2027-02-09T19:30',1802197800,1802205000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (806,24,1,'2027-02-23T19:30',1803407400,1803414600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (807,24,1,'2027-03-09T19:30',1804617000,1804624200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (808,24,1,'2027-03-23T19:30',1805826600,1805833800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (809,24,1,'2027-04-06T19:30',1807032600,1807039800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (810,24,1,'2027-04-20T19:30',1808242200,1808249400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (811,24,1,'2027-05-04T19:30',1809451800,1809459000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (812,24,1,'2027-05-18T19:30',1810661400,1810668600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (813,24,1,'2027-06-01T19:30',1811871000,1811878200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (814,24,1,'2027-06-15T19:30',1813080600,1813087800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (815,24,1,'2027-06-29T19:30',1814290200,1814297400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (816,25,1,'2026-12-20T10:00',1797757200,1797766200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (817,25,1,'2026-12-27T10:00',1798362000,1798371000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (818,25,1,'2027-01-03T10:00',1798966800,1798975800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (819,25,1,'2027-01-10T10:00',1799571600,1799580600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (820,25,1,'2027-01-17T10:00',1800176400,1800185400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (821,25,1,'2027-01-24T10:00',1800781200,1800790200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (822,25,1,'2027-01-31T10:00',1801386000,1801395000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (823,25,1,'2027-02-07T10:00',1801990800,1801999800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (824,25,1,'2027-02-14T10:00',1802595600,1802604600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (825,25,1,'2027-02-21T10:00',1803200400,1803209400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (826,25,1,'2027-02-28T10:00',1803805200,1803814200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (827,25,1,'2027-03-07T10:00',1804410000,1804419000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (828,25,1,'2027-03-14T10:00',1805014800,1805023800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (829,25,1,'2027-03-21T10:00',1805619600,1805628600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (830,25,1,'2027-03-28T10:00',1806220800,1806229800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (831,25,1,'2027-04-04T10:00',1806825600,1806834600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (832,25,1,'2027-04-11T10:00',1807430400,1807439400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (833,25,1,'2027-04-18T10:00',1808035200,1808044200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (834,25,1,'2027-04-25T10:00',1808640000,1808649000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (835,25,1,'2027-05-02T10:00',1809244800,1809253800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (836,25,1,'2027-05-09T10:00',1809849600,1809858600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (837,25,1,'2027-05-16T10:00',1810454400,1810463400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (838,25,1,'2027-05-23T10:00',1811059200,1811068200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (839,25,1,'2027-05-30T10:00',1811664000,1811673000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (840,25,1,'2027-06-06T10:00',1812268800,1812277800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (841,25,1,'2027-06-13T10:00',1812873600,1812882600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (842,25,1,'2027-06-20T10:00',1813478400,1813487400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (843,25,1,'2027-06-27T10:00',1814083200,1814092200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (844,26,1,'2026-12-17T19:30',1797532200,1797541200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (845,26,1,'2026-12-24T19:30',1798137000,1798146000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (846,26,1,'2026-12-31T19:30',1798741800,1798750800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (847,26,1,'2027-01-07T19:30',1799346600,1799355600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (848,26,1,'2027-01-14T19:30',1799951400,1799960400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (849,26,1,'2027-01-21T19:30',1800556200,1800565200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (850,26,1,'2027-01-28T19:30',1801161000,1801170000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (851,26,1,'2027-02-04T19:30',1801765800,1801774800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (852,26,1,'2027-02-11T19:30',1802370600,1802379600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (853,26,1,'2027-02-18T19:30',1802975400,1802984400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (854,26,1,'2027-02-25T19:30',1803580200,1803589200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (855,26,1,'2027-03-04T19:30',1804185000,1804194000,0,0,0,'rejected',0,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-03-04T19:30","reason":{"code":"closed","facts":[["title","text","Schoolvakantie: alleen ''s ochtends open"],["during","span",[1804161600,1804201200]]]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T19:30","reason":{"code":"rule.duty-role.carried","facts":[]}},{"rule":"H09","effect":"remind","occurrence":"2027-03-04T19:30","reason":{"code":"rule.contribution.carried","facts":[]}},{"rule":"H12","effect":"remind","occurrence":"2027-03-04T19:30","reason":{"code":"rule.cancel-noshow.carried","facts":[]}},{"rule":"H01","effect":"inform","occurrence":"2027-03-04T19:30","reason":{"code":"rule.agreement","facts":[]}},{"rule":"H13","effect":"inform","occurrence":"2027-03-04T19:30","reason":{"code":"rule.option-expiry.carried","facts":[]}}]}');
INSERT INTO "occurrence" VALUES (856,26,1,'2027-03-11T19:30',1804789800,1804798800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (857,26,1,'2027-03-18T19:30',1805394600,1805403600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (858,26,1,'2027-03-25T19:30',1805999400,1806008400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (859,26,1,'2027-04-01T19:30',1806600600,1806609600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (860,26,1,'2027-04-08T19:30',1807205400,1807214400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (861,26,1,'2027-04-15T19:30',1807810200,1807819200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (862,26,1,'2027-04-22T19:30',1808415000,1808424000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (863,26,1,'2027-04-29T19:30',1809019800,1809028800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (864,26,1,'2027-05-06T19:30',1809624600,1809633600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (865,26,1,'2027-05-13T19:30',1810229400,1810238400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (866,26,1,'2027-05-20T19:30',1810834200,1810843200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (867,26,1,'2027-05-27T19:30',1811439000,1811448000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (868,26,1,'2027-06-03T19:30',1812043800,1812052800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (869,26,1,'2027-06-10T19:30',1812648600,1812657600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (870,26,1,'2027-06-17T19:30',1813253400,1813262400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (871,26,1,'2027-06-24T19:30',1813858200,1813867200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (872,27,1,'2027-01-16T19:30',1800124200,1800135000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (873,28,1,'2027-01-15T20:00',1800039600,1800053100,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (874,29,1,'2027-01-23T19:30',1800729000,1800741600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (875,30,1,'2027-02-13T17:00',1802534400,1802548800,0,1800,0,'confirmed',1,NULL,'{"format":1,"asked":{"start":"2027-02-13T17:00","time":[1802534400,1802548800],"spaces":[{"space":"grote-zaal","parts":["zaal-a","zaal-b"],"time":[1802534400,1802548800],"before":0,"after":0},{"space":"keuken","parts":["keuken"],"time":[1802534400,1802548800],"before":0,"after":1800}],"equipment":[{"pool":"kookplaten","quantity":4,"time":[1802534400,1802548800],"before":0,"after":0},{"pool":"stoelen","quantity":90,"time":[1802534400,1802548800],"before":0,"after":0},{"pool":"tafels","quantity":16,"time":[1802534400,1802548800],"before":0,"after":0}],"people":90,"visibility":"public"}}');
INSERT INTO "occurrence" VALUES (876,31,1,'2027-01-17T14:00',1800190800,1800201600,0,0,0,'cancelled',0,1796626800,NULL);
INSERT INTO "occurrence" VALUES (877,32,1,'2027-01-16T14:00',1800104400,1800115200,0,0,0,'awaiting-board',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (878,33,1,'2027-01-18T00:00',1800226800,1800831600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (879,33,1,'2027-01-25T00:00',1800831600,1801436400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (880,33,1,'2027-02-01T00:00',1801436400,1802041200,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-01T00:00","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
INSERT INTO "occurrence" VALUES (881,33,1,'2027-02-08T00:00',1802041200,1802646000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (882,33,1,'2027-02-15T00:00',1802646000,1803250800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (883,33,1,'2027-02-22T00:00',1803250800,1803855600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (884,33,1,'2027-03-01T00:00',1803855600,1804460400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (885,33,1,'2027-03-08T00:00',1804460400,1805065200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (886,33,1,'2027-03-15T00:00',1805065200,1805670000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (887,33,1,'2027-03-22T00:00',1805670000,1806271200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (888,33,1,'2027-03-29T00:00',1806271200,1806876000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (889,33,1,'2027-04-05T00:00',1806876000,1807480800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (890,33,1,'2027-04-12T00:00',1807480800,1808085600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (891,33,1,'2027-04-19T00:00',1808085600,1808690400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (892,33,1,'2027-04-26T00:00',1808690400,1809295200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (893,33,1,'2027-05-03T00:00',1809295200,1809900000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (894,33,1,'2027-05-10T00:00',1809900000,1810504800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (895,33,1,'2027-05-17T00:00',1810504800,1811109600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (896,33,1,'2027-05-24T00:00',1811109600,1811714400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (897,33,1,'2027-05-31T00:00',1811714400,1812319200,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (898,33,1,'2027-06-07T00:00',1812319200,1812924000,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (899,33,1,'2027-06-14T00:00',1812924000,1813528800,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (900,33,1,'2027-06-21T00:00',1813528800,1814133600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (901,33,1,'2027-06-28T00:00',1814133600,1814738400,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (902,34,1,'2027-01-26T19:00',1800986400,1800993600,0,0,0,'confirmed',1,NULL,NULL);
INSERT INTO "occurrence" VALUES (903,35,1,'2027-02-02T19:00',1801591200,1801598400,0,0,0,'suspended',1,NULL,'{"format":1,"findings":[{"effect":"refuse","occurrence":"2027-02-02T19:00","reason":{"code":"closed","facts":[["title","text","Vloer"],["during","span",[1801555200,1801641600]]]}}]}');
CREATE TABLE suspension (
    occurrence_id INTEGER NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
    cause TEXT NOT NULL CHECK (length(cause) BETWEEN 6 AND 100),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    was TEXT NOT NULL CHECK (was IN ('confirmed', 'awaiting-board', 'option')),
    since INTEGER NOT NULL,
    PRIMARY KEY (occurrence_id, cause)
) STRICT, WITHOUT ROWID;
INSERT INTO "suspension" VALUES (129,'closure:6',4,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (272,'closure:6',8,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (407,'closure:6',11,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (607,'closure:6',17,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (744,'closure:6',22,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (880,'closure:6',33,'confirmed',1799049600);
INSERT INTO "suspension" VALUES (903,'closure:6',35,'confirmed',1799049600);
CREATE TABLE feed_text (
    booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL CHECK (ends > starts),
    shown TEXT NOT NULL,
    own TEXT NOT NULL
) STRICT;
INSERT INTO "feed_text" VALUES (1,1797533100,1813867200,'BEGIN:VEVENT
UID:01a24f4d-5d80-7495-92e8-b86582a06662
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T194500
DTEND;TZID=Europe/Amsterdam:20261217T220000
RRULE:FREQ=WEEKLY;UNTIL=20270624T174500Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T194500
SUMMARY:Repetitie
DESCRIPTION:Koor Wisselklank
LOCATION:Zaal A
URL:http://localhost:8080/bookings/KXF8
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7495-92e8-b86582a06662
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T194500
DTEND;TZID=Europe/Amsterdam:20261217T220000
RRULE:FREQ=WEEKLY;UNTIL=20270624T174500Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T194500
SUMMARY:Repetitie
DESCRIPTION:Koor Wisselklank
LOCATION:Zaal A
URL:http://localhost:8080/bookings/KXF8
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (2,1797445800,1814385600,'BEGIN:VEVENT
UID:01a24f4d-5d80-7890-96fa-d3529483eaff
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T193000
DTEND;TZID=Europe/Amsterdam:20261216T220000
RRULE:FREQ=WEEKLY;UNTIL=20270630T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270303T193000
SUMMARY:Repetitie
DESCRIPTION:Toneel Spiegeldoek
LOCATION:Zaal A
URL:http://localhost:8080/bookings/AEC3
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7890-96fa-d3529483eaff
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T193000
DTEND;TZID=Europe/Amsterdam:20261216T220000
RRULE:FREQ=WEEKLY;UNTIL=20270630T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270303T193000
SUMMARY:Repetitie
DESCRIPTION:Toneel Spiegeldoek
LOCATION:Zaal A
URL:http://localhost:8080/bookings/AEC3
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (3,1797236100,1814171400,'BEGIN:VEVENT
UID:01a24f4d-5d80-7288-8e0b-d46f9fa96fb3
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T091500
DTEND;TZID=Europe/Amsterdam:20261214T103000
RRULE:FREQ=WEEKLY;UNTIL=20270628T071500Z;BYDAY=MO,FR;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T091500
EXDATE;TZID=Europe/Amsterdam:20270101T091500
SUMMARY:Yoga
DESCRIPTION:Yoga Voor Iedereen
LOCATION:Zaal A
URL:http://localhost:8080/bookings/G773
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7288-8e0b-d46f9fa96fb3
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T091500
DTEND;TZID=Europe/Amsterdam:20261214T103000
RRULE:FREQ=WEEKLY;UNTIL=20270628T071500Z;BYDAY=MO,FR;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T091500
EXDATE;TZID=Europe/Amsterdam:20270101T091500
SUMMARY:Yoga
DESCRIPTION:Yoga Voor Iedereen
LOCATION:Zaal A
URL:http://localhost:8080/bookings/G773
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (4,1797325200,1814261400,'BEGIN:VEVENT
UID:01a24f4d-5d80-7590-adcf-5dc0f72aeecb
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T100000
DTEND;TZID=Europe/Amsterdam:20261215T113000
RRULE:FREQ=WEEKLY;UNTIL=20270629T080000Z;BYDAY=TU,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T100000
EXDATE;TZID=Europe/Amsterdam:20270427T100000
SUMMARY:Gym
DESCRIPTION:Seniorengym
LOCATION:Zaal B
URL:http://localhost:8080/bookings/MCY9
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7590-adcf-5dc0f72aeecb
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T100000
DTEND;TZID=Europe/Amsterdam:20261215T113000
RRULE:FREQ=WEEKLY;UNTIL=20270629T080000Z;BYDAY=TU,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T100000
EXDATE;TZID=Europe/Amsterdam:20270427T100000
SUMMARY:Gym
DESCRIPTION:Seniorengym
LOCATION:Zaal B
URL:http://localhost:8080/bookings/MCY9
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (5,1797251400,1814193000,'BEGIN:VEVENT
UID:01a24f4d-5d80-7e9c-adfe-07f6e797ef84
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T133000
DTEND;TZID=Europe/Amsterdam:20261214T163000
RRULE:FREQ=WEEKLY;UNTIL=20270628T113000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T133000
SUMMARY:Klaverjassen
DESCRIPTION:Kaartclub Troef
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/NH2C
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7e9c-adfe-07f6e797ef84
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T133000
DTEND;TZID=Europe/Amsterdam:20261214T163000
RRULE:FREQ=WEEKLY;UNTIL=20270628T113000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T133000
SUMMARY:Klaverjassen
DESCRIPTION:Kaartclub Troef
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/NH2C
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (6,1797526800,1813863600,'BEGIN:VEVENT
UID:01a24f4d-5d80-744b-8f3d-d4ccb87e1782
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T180000
DTEND;TZID=Europe/Amsterdam:20261217T210000
RRULE:FREQ=WEEKLY;UNTIL=20270624T160000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T180000
SUMMARY:Samen koken en eten
DESCRIPTION:Samen Eten\, vrouwengroep
LOCATION:Keuken\, Huiskamer
URL:http://localhost:8080/bookings/BVR3
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-744b-8f3d-d4ccb87e1782
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T180000
DTEND;TZID=Europe/Amsterdam:20261217T210000
RRULE:FREQ=WEEKLY;UNTIL=20270624T160000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T180000
SUMMARY:Samen koken en eten
DESCRIPTION:Samen Eten\, vrouwengroep
LOCATION:Keuken\, Huiskamer
URL:http://localhost:8080/bookings/BVR3
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (7,1797613200,1813950000,'BEGIN:VEVENT
UID:01a24f4d-5d80-7dd4-8b03-6bbbf6b1fd4c
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261218T180000
DTEND;TZID=Europe/Amsterdam:20261218T210000
RRULE:FREQ=WEEKLY;UNTIL=20270625T160000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T180000
EXDATE;TZID=Europe/Amsterdam:20270101T180000
EXDATE;TZID=Europe/Amsterdam:20270305T180000
SUMMARY:Wijkrestaurant
DESCRIPTION:Wijkrestaurant Aan Tafel
LOCATION:Keuken\, Huiskamer
URL:http://localhost:8080/bookings/7NKB
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7dd4-8b03-6bbbf6b1fd4c
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261218T180000
DTEND;TZID=Europe/Amsterdam:20261218T210000
RRULE:FREQ=WEEKLY;UNTIL=20270625T160000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T180000
EXDATE;TZID=Europe/Amsterdam:20270101T180000
EXDATE;TZID=Europe/Amsterdam:20270305T180000
SUMMARY:Wijkrestaurant
DESCRIPTION:Wijkrestaurant Aan Tafel
LOCATION:Keuken\, Huiskamer
URL:http://localhost:8080/bookings/7NKB
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (8,1797258600,1814281200,'BEGIN:VEVENT
UID:01a24f4d-5d80-76db-806d-cd7a2917db53
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261214T153000
DTEND;TZID=Europe/Amsterdam:20261214T170000
RRULE:FREQ=WEEKLY;UNTIL=20270629T133000Z;BYDAY=MO,TU;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T153000
EXDATE;TZID=Europe/Amsterdam:20270301T153000
EXDATE;TZID=Europe/Amsterdam:20270302T153000
EXDATE;TZID=Europe/Amsterdam:20270427T153000
SUMMARY:Huiswerkhulp
DESCRIPTION:Huiswerkhulp
LOCATION:Atelier
URL:http://localhost:8080/bookings/S8C3
CATEGORIES:kinderen-onder-12
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-76db-806d-cd7a2917db53
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261214T153000
DTEND;TZID=Europe/Amsterdam:20261214T170000
RRULE:FREQ=WEEKLY;UNTIL=20270629T133000Z;BYDAY=MO,TU;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T153000
EXDATE;TZID=Europe/Amsterdam:20270301T153000
EXDATE;TZID=Europe/Amsterdam:20270302T153000
EXDATE;TZID=Europe/Amsterdam:20270427T153000
SUMMARY:Huiswerkhulp
DESCRIPTION:Huiswerkhulp
LOCATION:Atelier
URL:http://localhost:8080/bookings/S8C3
CATEGORIES:kinderen-onder-12
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (9,1797431400,1814367600,'BEGIN:VEVENT
UID:01a24f4d-5d80-7a07-a3e7-4ce21e53ceff
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T153000
DTEND;TZID=Europe/Amsterdam:20261216T170000
RRULE:FREQ=WEEKLY;UNTIL=20270630T133000Z;BYDAY=WE,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270303T153000
EXDATE;TZID=Europe/Amsterdam:20270304T153000
SUMMARY:Huiswerkhulp
DESCRIPTION:Huiswerkhulp
LOCATION:Atelier
URL:http://localhost:8080/bookings/Z8XH
CATEGORIES:kinderen-onder-12
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7a07-a3e7-4ce21e53ceff
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T153000
DTEND;TZID=Europe/Amsterdam:20261216T170000
RRULE:FREQ=WEEKLY;UNTIL=20270630T133000Z;BYDAY=WE,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270303T153000
EXDATE;TZID=Europe/Amsterdam:20270304T153000
SUMMARY:Huiswerkhulp
DESCRIPTION:Huiswerkhulp
LOCATION:Atelier
URL:http://localhost:8080/bookings/Z8XH
CATEGORIES:kinderen-onder-12
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (10,1797670800,1814005800,'BEGIN:VEVENT
UID:01a24f4d-5d80-70b3-964e-41bde8b5779e
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261219T100000
DTEND;TZID=Europe/Amsterdam:20261219T123000
RRULE:FREQ=WEEKLY;UNTIL=20270626T080000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261226T100000
SUMMARY:Repair Café
DESCRIPTION:Repair Café
LOCATION:Werkplaats
URL:http://localhost:8080/bookings/J7RR
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-70b3-964e-41bde8b5779e
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261219T100000
DTEND;TZID=Europe/Amsterdam:20261219T123000
RRULE:FREQ=WEEKLY;UNTIL=20270626T080000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261226T100000
SUMMARY:Repair Café
DESCRIPTION:Repair Café
LOCATION:Werkplaats
URL:http://localhost:8080/bookings/J7RR
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (11,1797323400,1814263200,'BEGIN:VEVENT
UID:01a24f4d-5d80-78a5-ae6d-36ad9214c537
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T093000
DTEND;TZID=Europe/Amsterdam:20261215T120000
RRULE:FREQ=WEEKLY;UNTIL=20270629T073000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T093000
EXDATE;TZID=Europe/Amsterdam:20270427T093000
SUMMARY:Naaien en verstellen
DESCRIPTION:Naaiatelier De Steek
LOCATION:Atelier
URL:http://localhost:8080/bookings/A6WW
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-78a5-ae6d-36ad9214c537
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T093000
DTEND;TZID=Europe/Amsterdam:20261215T120000
RRULE:FREQ=WEEKLY;UNTIL=20270629T073000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T093000
EXDATE;TZID=Europe/Amsterdam:20270427T093000
SUMMARY:Naaien en verstellen
DESCRIPTION:Naaiatelier De Steek
LOCATION:Atelier
URL:http://localhost:8080/bookings/A6WW
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (12,1797273000,1814211000,'BEGIN:VEVENT
UID:01a24f4d-5d80-7cfa-9a04-ce261c66c5b3
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T193000
DTEND;TZID=Europe/Amsterdam:20261214T213000
RRULE:FREQ=WEEKLY;UNTIL=20270628T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T193000
SUMMARY:Overleg
DESCRIPTION:Buurtvaders
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/DN78
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7cfa-9a04-ce261c66c5b3
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T193000
DTEND;TZID=Europe/Amsterdam:20261214T213000
RRULE:FREQ=WEEKLY;UNTIL=20270628T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T193000
SUMMARY:Overleg
DESCRIPTION:Buurtvaders
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/DN78
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (13,1797496200,1813829400,'BEGIN:VEVENT
UID:01a24f4d-5d80-7f87-b04c-723d7fa0d26c
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T093000
DTEND;TZID=Europe/Amsterdam:20261217T113000
RRULE:FREQ=WEEKLY;UNTIL=20270624T073000Z;WKST=MO
SUMMARY:Taalcafé
DESCRIPTION:Taalcafé
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/WBW6
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7f87-b04c-723d7fa0d26c
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T093000
DTEND;TZID=Europe/Amsterdam:20261217T113000
RRULE:FREQ=WEEKLY;UNTIL=20270624T073000Z;WKST=MO
SUMMARY:Taalcafé
DESCRIPTION:Taalcafé
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/WBW6
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (14,1797670800,1814005800,'BEGIN:VEVENT
UID:01a24f4d-5d80-7e45-b7f9-07b825eb5888
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261219T100000
DTEND;TZID=Europe/Amsterdam:20261219T123000
RRULE:FREQ=WEEKLY;UNTIL=20270626T080000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261226T100000
SUMMARY:Werken in de tuin
DESCRIPTION:Tuingroep Groene Vingers
LOCATION:Tuin
URL:http://localhost:8080/bookings/HCM7
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7e45-b7f9-07b825eb5888
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261219T100000
DTEND;TZID=Europe/Amsterdam:20261219T123000
RRULE:FREQ=WEEKLY;UNTIL=20270626T080000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261226T100000
SUMMARY:Werken in de tuin
DESCRIPTION:Tuingroep Groene Vingers
LOCATION:Tuin
URL:http://localhost:8080/bookings/HCM7
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (15,1797616800,1813953600,'BEGIN:VEVENT
UID:01a24f4d-5d80-72a7-87c6-edc50d841ae7
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261218T190000
DTEND;TZID=Europe/Amsterdam:20261218T220000
RRULE:FREQ=WEEKLY;UNTIL=20270625T170000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T190000
EXDATE;TZID=Europe/Amsterdam:20270101T190000
EXDATE;TZID=Europe/Amsterdam:20270305T190000
SUMMARY:Oefenavond
DESCRIPTION:Jongerenstudio
LOCATION:Zaal B
URL:http://localhost:8080/bookings/QZ7A
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-72a7-87c6-edc50d841ae7
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261218T190000
DTEND;TZID=Europe/Amsterdam:20261218T220000
RRULE:FREQ=WEEKLY;UNTIL=20270625T170000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20261225T190000
EXDATE;TZID=Europe/Amsterdam:20270101T190000
EXDATE;TZID=Europe/Amsterdam:20270305T190000
SUMMARY:Oefenavond
DESCRIPTION:Jongerenstudio
LOCATION:Zaal B
URL:http://localhost:8080/bookings/QZ7A
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (16,1797269400,1814378400,'BEGIN:VEVENT
UID:01a24f4d-5d80-7eeb-b2ec-a28a15662edd
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T183000
DTEND;TZID=Europe/Amsterdam:20261214T200000
RRULE:FREQ=WEEKLY;UNTIL=20270630T163000Z;BYDAY=MO,WE;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T183000
EXDATE;TZID=Europe/Amsterdam:20270303T183000
SUMMARY:Les
DESCRIPTION:Hiphop Dans
LOCATION:Zaal B
URL:http://localhost:8080/bookings/XYHC
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7eeb-b2ec-a28a15662edd
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T183000
DTEND;TZID=Europe/Amsterdam:20261214T200000
RRULE:FREQ=WEEKLY;UNTIL=20270630T163000Z;BYDAY=MO,WE;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270301T183000
EXDATE;TZID=Europe/Amsterdam:20270303T183000
SUMMARY:Les
DESCRIPTION:Hiphop Dans
LOCATION:Zaal B
URL:http://localhost:8080/bookings/XYHC
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (17,1797359400,1814295600,'BEGIN:VEVENT
UID:01a24f4d-5d80-73f6-be0a-9e21e457c31a
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T193000
DTEND;TZID=Europe/Amsterdam:20261215T210000
RRULE:FREQ=WEEKLY;UNTIL=20270629T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T193000
EXDATE;TZID=Europe/Amsterdam:20270302T193000
EXDATE;TZID=Europe/Amsterdam:20270427T193000
SUMMARY:Bezet
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/VQKZ
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-73f6-be0a-9e21e457c31a
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T193000
DTEND;TZID=Europe/Amsterdam:20261215T210000
RRULE:FREQ=WEEKLY;UNTIL=20270629T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T193000
EXDATE;TZID=Europe/Amsterdam:20270302T193000
EXDATE;TZID=Europe/Amsterdam:20270427T193000
SUMMARY:Lotgenotenavond
DESCRIPTION:Mantelzorgkring
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/VQKZ
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (18,1797494400,1813825800,'BEGIN:VEVENT
UID:01a24f4d-5d80-73d0-8ca1-fbb015c1fd0f
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T090000
DTEND;TZID=Europe/Amsterdam:20261217T103000
RRULE:FREQ=WEEKLY;UNTIL=20270624T070000Z;WKST=MO
SUMMARY:Ontbijt en ervaringen
DESCRIPTION:ZZP-kring
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/672Z
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-73d0-8ca1-fbb015c1fd0f
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T090000
DTEND;TZID=Europe/Amsterdam:20261217T103000
RRULE:FREQ=WEEKLY;UNTIL=20270624T070000Z;WKST=MO
SUMMARY:Ontbijt en ervaringen
DESCRIPTION:ZZP-kring
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/672Z
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (19,1797445800,1814383800,'BEGIN:VEVENT
UID:01a24f4d-5d80-7198-a892-cda04c853b88
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T193000
DTEND;TZID=Europe/Amsterdam:20261216T213000
RRULE:FREQ=WEEKLY;UNTIL=20270630T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Vergadering
DESCRIPTION:Bewonerscommissie
LOCATION:Atelier
URL:http://localhost:8080/bookings/XQE7
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7198-a892-cda04c853b88
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T193000
DTEND;TZID=Europe/Amsterdam:20261216T213000
RRULE:FREQ=WEEKLY;UNTIL=20270630T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Vergadering
DESCRIPTION:Bewonerscommissie
LOCATION:Atelier
URL:http://localhost:8080/bookings/XQE7
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (20,1797237000,1814176800,'BEGIN:VEVENT
UID:01a24f4d-5d80-7933-9c94-64a935328dc4
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T093000
DTEND;TZID=Europe/Amsterdam:20261214T120000
RRULE:FREQ=WEEKLY;UNTIL=20270628T073000Z;WKST=MO
SUMMARY:Inloopspreekuur
DESCRIPTION:Schuldhulp spreekuur
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/SNC5
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7933-9c94-64a935328dc4
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261214T093000
DTEND;TZID=Europe/Amsterdam:20261214T120000
RRULE:FREQ=WEEKLY;UNTIL=20270628T073000Z;WKST=MO
SUMMARY:Inloopspreekuur
DESCRIPTION:Schuldhulp spreekuur
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/SNC5
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (21,1797409800,1814347800,'BEGIN:VEVENT
UID:01a24f4d-5d80-797e-a4d3-bb03e718081d
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T093000
DTEND;TZID=Europe/Amsterdam:20261216T113000
RRULE:FREQ=WEEKLY;UNTIL=20270630T073000Z;WKST=MO
SUMMARY:Spreekuur
DESCRIPTION:Wijkverpleging spreekuur
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/XMJ2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-797e-a4d3-bb03e718081d
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261216T093000
DTEND;TZID=Europe/Amsterdam:20261216T113000
RRULE:FREQ=WEEKLY;UNTIL=20270630T073000Z;WKST=MO
SUMMARY:Spreekuur
DESCRIPTION:Wijkverpleging spreekuur
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/XMJ2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (22,1797336000,1814281200,'BEGIN:VEVENT
UID:01a24f4d-5d80-7a69-b156-8c593cc9289a
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T130000
DTEND;TZID=Europe/Amsterdam:20261215T170000
RRULE:FREQ=WEEKLY;UNTIL=20270629T110000Z;BYDAY=TU,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T130000
EXDATE;TZID=Europe/Amsterdam:20270302T130000
EXDATE;TZID=Europe/Amsterdam:20270304T130000
EXDATE;TZID=Europe/Amsterdam:20270427T130000
SUMMARY:Bezet
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/EXSZ
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7a69-b156-8c593cc9289a
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20261215T130000
DTEND;TZID=Europe/Amsterdam:20261215T170000
RRULE:FREQ=WEEKLY;UNTIL=20270629T110000Z;BYDAY=TU,TH;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270202T130000
EXDATE;TZID=Europe/Amsterdam:20270302T130000
EXDATE;TZID=Europe/Amsterdam:20270304T130000
EXDATE;TZID=Europe/Amsterdam:20270427T130000
SUMMARY:Gesprekken in de wijk
DESCRIPTION:Gemeentelijk wijkteam
LOCATION:Spreekkamer
URL:http://localhost:8080/bookings/EXSZ
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (23,1797532200,1813260600,'BEGIN:VEVENT
UID:01a24f4d-5d80-721a-85c4-f7a3f09e14a2
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T193000
DTEND;TZID=Europe/Amsterdam:20261217T213000
RRULE:FREQ=WEEKLY;UNTIL=20270617T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Werkgroep
DESCRIPTION:Energiecoöperatie ZonOpDak
LOCATION:Atelier
URL:http://localhost:8080/bookings/6HVX
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-721a-85c4-f7a3f09e14a2
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T193000
DTEND;TZID=Europe/Amsterdam:20261217T213000
RRULE:FREQ=WEEKLY;UNTIL=20270617T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Werkgroep
DESCRIPTION:Energiecoöperatie ZonOpDak
LOCATION:Atelier
URL:http://localhost:8080/bookings/6HVX
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (24,1797359400,1814297400,'BEGIN:VEVENT
UID:01a24f4d-5d80-747d-88de-0b7769b4b4d0
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261215T193000
DTEND;TZID=Europe/Amsterdam:20261215T213000
RRULE:FREQ=WEEKLY;UNTIL=20270629T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Commons Lab
DESCRIPTION:Commons Lab
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/XKYB
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-747d-88de-0b7769b4b4d0
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261215T193000
DTEND;TZID=Europe/Amsterdam:20261215T213000
RRULE:FREQ=WEEKLY;UNTIL=20270629T173000Z;INTERVAL=2;WKST=MO
SUMMARY:Commons Lab
DESCRIPTION:Commons Lab
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/XKYB
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (25,1797757200,1814092200,'BEGIN:VEVENT
UID:01a24f4d-5d80-7f63-b728-b246028b6ee6
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261220T100000
DTEND;TZID=Europe/Amsterdam:20261220T123000
RRULE:FREQ=WEEKLY;UNTIL=20270627T080000Z;WKST=MO
SUMMARY:Zondagviering
DESCRIPTION:Eritrese zondagviering
LOCATION:Grote Zaal
URL:http://localhost:8080/bookings/HMRD
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7f63-b728-b246028b6ee6
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261220T100000
DTEND;TZID=Europe/Amsterdam:20261220T123000
RRULE:FREQ=WEEKLY;UNTIL=20270627T080000Z;WKST=MO
SUMMARY:Zondagviering
DESCRIPTION:Eritrese zondagviering
LOCATION:Grote Zaal
URL:http://localhost:8080/bookings/HMRD
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (26,1797532200,1813867200,'BEGIN:VEVENT
UID:01a24f4d-5d80-7e0f-ba52-129cccdb268a
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T193000
DTEND;TZID=Europe/Amsterdam:20261217T220000
RRULE:FREQ=WEEKLY;UNTIL=20270624T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T193000
SUMMARY:Clubavond
DESCRIPTION:Schaakclub Vrije Loper
LOCATION:Zaal B
URL:http://localhost:8080/bookings/NMNA
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7e0f-ba52-129cccdb268a
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20261217T193000
DTEND;TZID=Europe/Amsterdam:20261217T220000
RRULE:FREQ=WEEKLY;UNTIL=20270624T173000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270304T193000
SUMMARY:Clubavond
DESCRIPTION:Schaakclub Vrije Loper
LOCATION:Zaal B
URL:http://localhost:8080/bookings/NMNA
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (27,1800124200,1800135000,'BEGIN:VEVENT
UID:01a24f4d-5d80-7efb-818a-22b704a38045
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270116T193000
DTEND;TZID=Europe/Amsterdam:20270116T223000
SUMMARY:Filmavond: de keuze van de buurt
DESCRIPTION:Bewonerscommissie\n\nDe buurt koos uit de verlanglijst. Inloop 
 vanaf 19:00\, de koffie staat klaar.
LOCATION:Zaal A
URL:http://localhost:8080/bookings/58HY
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7efb-818a-22b704a38045
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270116T193000
DTEND;TZID=Europe/Amsterdam:20270116T223000
SUMMARY:Filmavond: de keuze van de buurt
DESCRIPTION:Bewonerscommissie\n\nDe buurt koos uit de verlanglijst. Inloop 
 vanaf 19:00\, de koffie staat klaar.
LOCATION:Zaal A
URL:http://localhost:8080/bookings/58HY
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (28,1800039600,1800053100,'BEGIN:VEVENT
UID:01a24f4d-5d80-78a9-a3d2-3fd47feeec73
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270115T200000
DTEND;TZID=Europe/Amsterdam:20270115T234500
SUMMARY:Snelschaken tot middernacht
DESCRIPTION:Schaakclub Vrije Loper
LOCATION:Atelier
URL:http://localhost:8080/bookings/Y7CH
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-78a9-a3d2-3fd47feeec73
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270115T200000
DTEND;TZID=Europe/Amsterdam:20270115T234500
SUMMARY:Snelschaken tot middernacht
DESCRIPTION:Schaakclub Vrije Loper
LOCATION:Atelier
URL:http://localhost:8080/bookings/Y7CH
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (29,1800729000,1800741600,'BEGIN:VEVENT
UID:01a24f4d-5d80-7834-97d7-dbd3a0fa15b8
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270123T193000
DTEND;TZID=Europe/Amsterdam:20270123T230000
SUMMARY:Bandavond
DESCRIPTION:Jongerenstudio
LOCATION:Zaal B
URL:http://localhost:8080/bookings/343D
CATEGORIES:feest,luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-7834-97d7-dbd3a0fa15b8
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270123T193000
DTEND;TZID=Europe/Amsterdam:20270123T230000
SUMMARY:Bandavond
DESCRIPTION:Jongerenstudio
LOCATION:Zaal B
URL:http://localhost:8080/bookings/343D
CATEGORIES:feest,luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (30,1802534400,1802548800,'BEGIN:VEVENT
UID:01a24f4d-5d80-780c-bd10-99d486b10ebc
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270213T170000
DTEND;TZID=Europe/Amsterdam:20270213T210000
SUMMARY:Iftar voor de hele buurt
DESCRIPTION:Samen Eten\, vrouwengroep
LOCATION:Grote Zaal\, Keuken
URL:http://localhost:8080/bookings/HRSH
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-780c-bd10-99d486b10ebc
SEQUENCE:0
DTSTAMP:20261207T070000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20261207T070000Z
DTSTART;TZID=Europe/Amsterdam:20270213T170000
DTEND;TZID=Europe/Amsterdam:20270213T210000
SUMMARY:Iftar voor de hele buurt
DESCRIPTION:Samen Eten\, vrouwengroep
LOCATION:Grote Zaal\, Keuken
URL:http://localhost:8080/bookings/HRSH
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (32,1800104400,1800115200,'BEGIN:VEVENT
UID:01a2da59-1180-7b1c-b4d6-6f046ec84f89
SEQUENCE:0
DTSTAMP:20270103T070000Z
CREATED:20270103T070000Z
LAST-MODIFIED:20270103T070000Z
DTSTART;TZID=Europe/Amsterdam:20270116T140000
DTEND;TZID=Europe/Amsterdam:20270116T170000
SUMMARY:Kinderfeest met eigen cateraar
DESCRIPTION:Buurtvaders
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/C3UN
CATEGORIES:feest,kinderen-onder-12,om-geld-te-verdienen
STATUS:TENTATIVE
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a2da59-1180-7b1c-b4d6-6f046ec84f89
SEQUENCE:0
DTSTAMP:20270103T070000Z
CREATED:20270103T070000Z
LAST-MODIFIED:20270103T070000Z
DTSTART;TZID=Europe/Amsterdam:20270116T140000
DTEND;TZID=Europe/Amsterdam:20270116T170000
SUMMARY:Kinderfeest met eigen cateraar
DESCRIPTION:Buurtvaders
LOCATION:Huiskamer
URL:http://localhost:8080/bookings/C3UN
CATEGORIES:feest,kinderen-onder-12,om-geld-te-verdienen
STATUS:TENTATIVE
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (33,1800226800,1814738400,'BEGIN:VEVENT
UID:01a24f4d-5d80-75fe-a40e-7571c7ca5b15
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20270118T000000
DTEND;TZID=Europe/Amsterdam:20270125T000000
RRULE:FREQ=WEEKLY;UNTIL=20270627T220000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270201T000000
SUMMARY:Moestuin
DESCRIPTION:Tuingroep Groene Vingers\n\nVan maandag tot en met zondag\, het
  hele seizoen.
LOCATION:Perk 4
URL:http://localhost:8080/bookings/86Y2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
UID:01a24f4d-5d80-75fe-a40e-7571c7ca5b15
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
RECURRENCE-ID;TZID=Europe/Amsterdam:20270322T000000
DTSTART;TZID=Europe/Amsterdam:20270322T000000
DTEND;TZID=Europe/Amsterdam:20270329T000000
SUMMARY:Moestuin
DESCRIPTION:Tuingroep Groene Vingers\n\nVan maandag tot en met zondag\, het
  hele seizoen.
LOCATION:Perk 4
URL:http://localhost:8080/bookings/86Y2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a24f4d-5d80-75fe-a40e-7571c7ca5b15
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20270118T000000
DTEND;TZID=Europe/Amsterdam:20270125T000000
RRULE:FREQ=WEEKLY;UNTIL=20270627T220000Z;WKST=MO
EXDATE;TZID=Europe/Amsterdam:20270201T000000
SUMMARY:Moestuin
DESCRIPTION:Tuingroep Groene Vingers\n\nVan maandag tot en met zondag\, het
  hele seizoen.
LOCATION:Perk 4
URL:http://localhost:8080/bookings/86Y2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
UID:01a24f4d-5d80-75fe-a40e-7571c7ca5b15
SEQUENCE:1
DTSTAMP:20270104T080000Z
CREATED:20261207T070000Z
LAST-MODIFIED:20270104T080000Z
RECURRENCE-ID;TZID=Europe/Amsterdam:20270322T000000
DTSTART;TZID=Europe/Amsterdam:20270322T000000
DTEND;TZID=Europe/Amsterdam:20270329T000000
SUMMARY:Moestuin
DESCRIPTION:Tuingroep Groene Vingers\n\nVan maandag tot en met zondag\, het
  hele seizoen.
LOCATION:Perk 4
URL:http://localhost:8080/bookings/86Y2
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
INSERT INTO "feed_text" VALUES (34,1800986400,1800993600,'BEGIN:VEVENT
UID:01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff
SEQUENCE:0
DTSTAMP:20270104T080000Z
CREATED:20270104T080000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20270126T190000
DTEND;TZID=Europe/Amsterdam:20270126T210000
SUMMARY:Proefavond
DESCRIPTION:Koor Wisselklank
LOCATION:Zaal A
URL:http://localhost:8080/bookings/QJ4S
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
','BEGIN:VEVENT
UID:01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff
SEQUENCE:0
DTSTAMP:20270104T080000Z
CREATED:20270104T080000Z
LAST-MODIFIED:20270104T080000Z
DTSTART;TZID=Europe/Amsterdam:20270126T190000
DTEND;TZID=Europe/Amsterdam:20270126T210000
SUMMARY:Proefavond
DESCRIPTION:Koor Wisselklank
LOCATION:Zaal A
URL:http://localhost:8080/bookings/QJ4S
CATEGORIES:luid
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
');
CREATE TABLE occurrence_part (
    part_id INTEGER NOT NULL REFERENCES part (id),
    starts INTEGER NOT NULL,
    occurrence_id INTEGER NOT NULL REFERENCES occurrence (id),
    ends INTEGER NOT NULL CHECK (ends > starts AND ends - starts <= 608400),
    before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 43200),
    after INTEGER NOT NULL CHECK (after BETWEEN 0 AND 43200),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
    PRIMARY KEY (part_id, starts, occurrence_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "occurrence_part" VALUES (1,1797236100,58,1797240600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1797445800,29,1797454800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1797533100,1,1797541200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1797581700,59,1797586200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1797757200,816,1797766200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1797840900,60,1797845400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1798050600,30,1798059600,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1798137900,2,1798146000,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1798362000,817,1798371000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1798445700,62,1798450200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1798655400,31,1798664400,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1798742700,3,1798750800,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1798966800,818,1798975800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1799050500,64,1799055000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1799260200,32,1799269200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1799347500,4,1799355600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1799396100,65,1799400600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1799571600,819,1799580600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1799655300,66,1799659800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1799865000,33,1799874000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1799952300,5,1799960400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1800000900,67,1800005400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1800124200,872,1800135000,0,0,0,50);
INSERT INTO "occurrence_part" VALUES (1,1800176400,820,1800185400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1800260100,68,1800264600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1800469800,34,1800478800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1800557100,6,1800565200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1800605700,69,1800610200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1800781200,821,1800790200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1800864900,70,1800869400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1800986400,902,1800993600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1801074600,35,1801083600,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1801161900,7,1801170000,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1801210500,71,1801215000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1801386000,822,1801395000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1801469700,72,1801474200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1801591200,903,1801598400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1801679400,36,1801688400,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1801766700,8,1801774800,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1801815300,73,1801819800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1801990800,823,1801999800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1802074500,74,1802079000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1802284200,37,1802293200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1802371500,9,1802379600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1802420100,75,1802424600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1802534400,875,1802548800,0,0,0,90);
INSERT INTO "occurrence_part" VALUES (1,1802595600,824,1802604600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1802679300,76,1802683800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1802889000,38,1802898000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1802976300,10,1802984400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1803024900,77,1803029400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1803200400,825,1803209400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1803284100,78,1803288600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1803493800,39,1803502800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1803581100,11,1803589200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1803629700,79,1803634200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1803805200,826,1803814200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1803888900,80,1803893400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1804234500,81,1804239000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1804410000,827,1804419000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1804493700,82,1804498200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1804703400,41,1804712400,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1804790700,13,1804798800,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1804839300,83,1804843800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1805014800,828,1805023800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1805098500,84,1805103000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1805308200,42,1805317200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1805395500,14,1805403600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1805444100,85,1805448600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1805619600,829,1805628600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1805703300,86,1805707800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1805913000,43,1805922000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1806000300,15,1806008400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1806048900,87,1806053400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1806220800,830,1806229800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1806304500,88,1806309000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1806514200,44,1806523200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1806601500,16,1806609600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1806650100,89,1806654600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1806825600,831,1806834600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1806909300,90,1806913800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1807119000,45,1807128000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1807206300,17,1807214400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1807254900,91,1807259400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1807430400,832,1807439400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1807514100,92,1807518600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1807723800,46,1807732800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1807811100,18,1807819200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1807859700,93,1807864200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1808035200,833,1808044200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1808118900,94,1808123400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1808328600,47,1808337600,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1808415900,19,1808424000,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1808464500,95,1808469000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1808640000,834,1808649000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1808723700,96,1808728200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1808933400,48,1808942400,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1809020700,20,1809028800,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1809069300,97,1809073800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1809244800,835,1809253800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1809328500,98,1809333000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1809538200,49,1809547200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1809625500,21,1809633600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1809674100,99,1809678600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1809849600,836,1809858600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1809933300,100,1809937800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1810143000,50,1810152000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1810230300,22,1810238400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1810278900,101,1810283400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1810454400,837,1810463400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1810538100,102,1810542600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1810747800,51,1810756800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1810835100,23,1810843200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1810883700,103,1810888200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1811059200,838,1811068200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1811142900,104,1811147400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1811352600,52,1811361600,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1811439900,24,1811448000,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1811488500,105,1811493000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1811664000,839,1811673000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1811747700,106,1811752200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1811957400,53,1811966400,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1812044700,25,1812052800,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1812093300,107,1812097800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1812268800,840,1812277800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1812352500,108,1812357000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1812562200,54,1812571200,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1812649500,26,1812657600,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1812698100,109,1812702600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1812873600,841,1812882600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1812957300,110,1812961800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1813167000,55,1813176000,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1813254300,27,1813262400,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1813302900,111,1813307400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1813478400,842,1813487400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1813562100,112,1813566600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1813771800,56,1813780800,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (1,1813859100,28,1813867200,0,0,0,38);
INSERT INTO "occurrence_part" VALUES (1,1813907700,113,1813912200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1814083200,843,1814092200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (1,1814166900,114,1814171400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (1,1814376600,57,1814385600,0,0,0,18);
INSERT INTO "occurrence_part" VALUES (2,1797269400,542,1797274800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1797325200,115,1797330600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1797442200,543,1797447600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1797498000,116,1797503400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1797532200,844,1797541200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1797616800,514,1797627600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1797757200,816,1797766200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1797874200,544,1797879600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1797930000,117,1797935400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1798047000,545,1798052400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1798102800,118,1798108200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1798137000,845,1798146000,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1798362000,817,1798371000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1798479000,546,1798484400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1798534800,119,1798540200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1798651800,547,1798657200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1798707600,120,1798713000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1798741800,846,1798750800,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1798966800,818,1798975800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1799083800,548,1799089200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1799139600,121,1799145000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1799256600,549,1799262000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1799312400,122,1799317800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1799346600,847,1799355600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1799431200,517,1799442000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1799571600,819,1799580600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1799688600,550,1799694000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1799744400,123,1799749800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1799861400,551,1799866800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1799917200,124,1799922600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1799951400,848,1799960400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1800036000,518,1800046800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1800176400,820,1800185400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1800293400,552,1800298800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1800349200,125,1800354600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1800466200,553,1800471600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1800522000,126,1800527400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1800556200,849,1800565200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1800640800,519,1800651600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1800729000,874,1800741600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (2,1800781200,821,1800790200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1800898200,554,1800903600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1800954000,127,1800959400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1801071000,555,1801076400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1801126800,128,1801132200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1801161000,850,1801170000,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1801245600,520,1801256400,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1801386000,822,1801395000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1801503000,556,1801508400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1801558800,129,1801564200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1801675800,557,1801681200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1801731600,130,1801737000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1801765800,851,1801774800,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1801850400,521,1801861200,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1801990800,823,1801999800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1802107800,558,1802113200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1802163600,131,1802169000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1802280600,559,1802286000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1802336400,132,1802341800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1802370600,852,1802379600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1802455200,522,1802466000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1802534400,875,1802548800,0,0,0,90);
INSERT INTO "occurrence_part" VALUES (2,1802595600,824,1802604600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1802712600,560,1802718000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1802768400,133,1802773800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1802885400,561,1802890800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1802941200,134,1802946600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1802975400,853,1802984400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1803060000,523,1803070800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1803200400,825,1803209400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1803317400,562,1803322800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1803373200,135,1803378600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1803490200,563,1803495600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1803546000,136,1803551400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1803580200,854,1803589200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1803664800,524,1803675600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1803805200,826,1803814200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1803978000,137,1803983400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1804150800,138,1804156200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1804410000,827,1804419000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1804527000,566,1804532400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1804582800,139,1804588200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1804699800,567,1804705200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1804755600,140,1804761000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1804789800,856,1804798800,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1804874400,526,1804885200,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1805014800,828,1805023800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1805131800,568,1805137200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1805187600,141,1805193000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1805304600,569,1805310000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1805360400,142,1805365800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1805394600,857,1805403600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1805479200,527,1805490000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1805619600,829,1805628600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1805736600,570,1805742000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1805792400,143,1805797800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1805909400,571,1805914800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1805965200,144,1805970600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1805999400,858,1806008400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1806084000,528,1806094800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1806220800,830,1806229800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1806337800,572,1806343200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1806393600,145,1806399000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1806510600,573,1806516000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1806566400,146,1806571800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1806600600,859,1806609600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1806685200,529,1806696000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1806825600,831,1806834600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1806942600,574,1806948000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1806998400,147,1807003800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1807115400,575,1807120800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1807171200,148,1807176600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1807205400,860,1807214400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1807290000,530,1807300800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1807430400,832,1807439400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1807547400,576,1807552800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1807603200,149,1807608600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1807720200,577,1807725600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1807776000,150,1807781400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1807810200,861,1807819200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1807894800,531,1807905600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1808035200,833,1808044200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1808152200,578,1808157600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1808208000,151,1808213400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1808325000,579,1808330400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1808380800,152,1808386200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1808415000,862,1808424000,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1808499600,532,1808510400,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1808640000,834,1808649000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1808757000,580,1808762400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1808929800,581,1808935200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1808985600,154,1808991000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1809019800,863,1809028800,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1809104400,533,1809115200,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1809244800,835,1809253800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1809361800,582,1809367200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1809417600,155,1809423000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1809534600,583,1809540000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1809590400,156,1809595800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1809624600,864,1809633600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1809709200,534,1809720000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1809849600,836,1809858600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1809966600,584,1809972000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1810022400,157,1810027800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1810139400,585,1810144800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1810195200,158,1810200600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1810229400,865,1810238400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1810314000,535,1810324800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1810454400,837,1810463400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1810571400,586,1810576800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1810627200,159,1810632600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1810744200,587,1810749600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1810800000,160,1810805400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1810834200,866,1810843200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1810918800,536,1810929600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1811059200,838,1811068200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1811176200,588,1811181600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1811232000,161,1811237400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1811349000,589,1811354400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1811404800,162,1811410200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1811439000,867,1811448000,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1811523600,537,1811534400,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1811664000,839,1811673000,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1811781000,590,1811786400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1811836800,163,1811842200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1811953800,591,1811959200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1812009600,164,1812015000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1812043800,868,1812052800,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1812128400,538,1812139200,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1812268800,840,1812277800,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1812385800,592,1812391200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1812441600,165,1812447000,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1812558600,593,1812564000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1812614400,166,1812619800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1812648600,869,1812657600,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1812733200,539,1812744000,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1812873600,841,1812882600,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1812990600,594,1812996000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1813046400,167,1813051800,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1813163400,595,1813168800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1813219200,168,1813224600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1813253400,870,1813262400,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1813338000,540,1813348800,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1813478400,842,1813487400,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1813595400,596,1813600800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1813651200,169,1813656600,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1813768200,597,1813773600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1813824000,170,1813829400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1813858200,871,1813867200,0,0,0,16);
INSERT INTO "occurrence_part" VALUES (2,1813942800,541,1813953600,0,0,0,15);
INSERT INTO "occurrence_part" VALUES (2,1814083200,843,1814092200,0,0,0,80);
INSERT INTO "occurrence_part" VALUES (2,1814200200,598,1814205600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (2,1814256000,171,1814261400,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (2,1814373000,599,1814378400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1797251400,172,1797262200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1797273000,429,1797280200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1797359400,801,1797366600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1797496200,458,1797503400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1797526800,201,1797537600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1797613200,229,1797624000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1797856200,173,1797867000,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1797877800,430,1797885000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1798101000,459,1798108200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1798131600,202,1798142400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1798461000,174,1798471800,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1798482600,431,1798489800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1798569000,802,1798576200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1798705800,460,1798713000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1798736400,203,1798747200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1799065800,175,1799076600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1799087400,432,1799094600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1799310600,461,1799317800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1799341200,204,1799352000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1799427600,232,1799438400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1799670600,176,1799681400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1799692200,433,1799699400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1799778600,803,1799785800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1799915400,462,1799922600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1799946000,205,1799956800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1800032400,233,1800043200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1800104400,877,1800115200,0,0,0,25);
INSERT INTO "occurrence_part" VALUES (3,1800275400,177,1800286200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1800297000,434,1800304200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1800520200,463,1800527400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1800550800,206,1800561600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1800637200,234,1800648000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1800880200,178,1800891000,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1800901800,435,1800909000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1800988200,804,1800995400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1801125000,464,1801132200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1801155600,207,1801166400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1801242000,235,1801252800,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1801485000,179,1801495800,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1801506600,436,1801513800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1801729800,465,1801737000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1801760400,208,1801771200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1801846800,236,1801857600,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1802089800,180,1802100600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1802111400,437,1802118600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1802197800,805,1802205000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1802334600,466,1802341800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1802365200,209,1802376000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1802451600,237,1802462400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1802694600,181,1802705400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1802716200,438,1802723400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1802939400,467,1802946600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1802970000,210,1802980800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1803056400,238,1803067200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1803299400,182,1803310200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1803321000,439,1803328200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1803407400,806,1803414600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1803544200,468,1803551400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1803574800,211,1803585600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1803661200,239,1803672000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1804149000,469,1804156200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1804509000,184,1804519800,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1804530600,441,1804537800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1804617000,807,1804624200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1804753800,470,1804761000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1804784400,213,1804795200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1804870800,241,1804881600,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1805113800,185,1805124600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1805135400,442,1805142600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1805358600,471,1805365800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1805389200,214,1805400000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1805475600,242,1805486400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1805718600,186,1805729400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1805740200,443,1805747400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1805826600,808,1805833800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1805963400,472,1805970600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1805994000,215,1806004800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1806080400,243,1806091200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1806319800,187,1806330600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1806341400,444,1806348600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1806564600,473,1806571800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1806595200,216,1806606000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1806681600,244,1806692400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1806924600,188,1806935400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1806946200,445,1806953400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1807032600,809,1807039800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1807169400,474,1807176600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1807200000,217,1807210800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1807286400,245,1807297200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1807529400,189,1807540200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1807551000,446,1807558200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1807774200,475,1807781400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1807804800,218,1807815600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1807891200,246,1807902000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1808134200,190,1808145000,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1808155800,447,1808163000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1808242200,810,1808249400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1808379000,476,1808386200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1808409600,219,1808420400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1808496000,247,1808506800,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1808739000,191,1808749800,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1808760600,448,1808767800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1808983800,477,1808991000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1809014400,220,1809025200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1809100800,248,1809111600,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1809343800,192,1809354600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1809365400,449,1809372600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1809451800,811,1809459000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1809588600,478,1809595800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1809619200,221,1809630000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1809705600,249,1809716400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1809948600,193,1809959400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1809970200,450,1809977400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1810193400,479,1810200600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1810224000,222,1810234800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1810310400,250,1810321200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1810553400,194,1810564200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1810575000,451,1810582200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1810661400,812,1810668600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1810798200,480,1810805400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1810828800,223,1810839600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1810915200,251,1810926000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1811158200,195,1811169000,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1811179800,452,1811187000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1811403000,481,1811410200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1811433600,224,1811444400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1811520000,252,1811530800,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1811763000,196,1811773800,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1811784600,453,1811791800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1811871000,813,1811878200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1812007800,482,1812015000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1812038400,225,1812049200,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1812124800,253,1812135600,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1812367800,197,1812378600,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1812389400,454,1812396600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1812612600,483,1812619800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1812643200,226,1812654000,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1812729600,254,1812740400,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1812972600,198,1812983400,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1812994200,455,1813001400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1813080600,814,1813087800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1813217400,484,1813224600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1813248000,227,1813258800,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1813334400,255,1813345200,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1813577400,199,1813588200,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1813599000,456,1813606200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1813822200,485,1813829400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (3,1813852800,228,1813863600,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (3,1813939200,256,1813950000,0,0,0,45);
INSERT INTO "occurrence_part" VALUES (3,1814182200,200,1814193000,0,0,0,24);
INSERT INTO "occurrence_part" VALUES (3,1814203800,457,1814211000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (3,1814290200,815,1814297400,0,0,0,40);
INSERT INTO "occurrence_part" VALUES (4,1797526800,201,1797537600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1797613200,229,1797624000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1798131600,202,1798142400,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1798736400,203,1798747200,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1799341200,204,1799352000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1799427600,232,1799438400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1799946000,205,1799956800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1800032400,233,1800043200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1800550800,206,1800561600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1800637200,234,1800648000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1801155600,207,1801166400,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1801242000,235,1801252800,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1801760400,208,1801771200,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1801846800,236,1801857600,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1802365200,209,1802376000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1802451600,237,1802462400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1802534400,875,1802548800,0,1800,0,90);
INSERT INTO "occurrence_part" VALUES (4,1802970000,210,1802980800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1803056400,238,1803067200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1803574800,211,1803585600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1803661200,239,1803672000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1804784400,213,1804795200,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1804870800,241,1804881600,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1805389200,214,1805400000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1805475600,242,1805486400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1805994000,215,1806004800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1806080400,243,1806091200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1806595200,216,1806606000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1806681600,244,1806692400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1807200000,217,1807210800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1807286400,245,1807297200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1807804800,218,1807815600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1807891200,246,1807902000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1808409600,219,1808420400,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1808496000,247,1808506800,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1809014400,220,1809025200,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1809100800,248,1809111600,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1809619200,221,1809630000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1809705600,249,1809716400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1810224000,222,1810234800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1810310400,250,1810321200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1810828800,223,1810839600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1810915200,251,1810926000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1811433600,224,1811444400,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1811520000,252,1811530800,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1812038400,225,1812049200,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1812124800,253,1812135600,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1812643200,226,1812654000,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1812729600,254,1812740400,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1813248000,227,1813258800,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1813334400,255,1813345200,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (4,1813852800,228,1813863600,0,1800,0,40);
INSERT INTO "occurrence_part" VALUES (4,1813939200,256,1813950000,0,1800,0,45);
INSERT INTO "occurrence_part" VALUES (5,1797670800,372,1797679800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1798880400,374,1798889400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1799485200,375,1799494200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1800090000,376,1800099000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1800694800,377,1800703800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1801299600,378,1801308600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1801904400,379,1801913400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1802509200,380,1802518200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1803114000,381,1803123000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1803718800,382,1803727800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1804323600,383,1804332600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1804928400,384,1804937400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1805533200,385,1805542200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1806138000,386,1806147000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1806739200,387,1806748200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1807344000,388,1807353000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1807948800,389,1807957800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1808553600,390,1808562600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1809158400,391,1809167400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1809763200,392,1809772200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1810368000,393,1810377000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1810972800,394,1810981800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1811577600,395,1811586600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1812182400,396,1812191400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1812787200,397,1812796200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1813392000,398,1813401000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (5,1813996800,399,1814005800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1797258600,257,1797264000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1797323400,400,1797332400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1797345000,258,1797350400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1797431400,315,1797436800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1797445800,657,1797453000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1797517800,316,1797523200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1797532200,787,1797539400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1797863400,259,1797868800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1797928200,401,1797937200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1797949800,260,1797955200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798036200,317,1798041600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798122600,318,1798128000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798468200,261,1798473600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798533000,402,1798542000,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1798554600,262,1798560000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798641000,319,1798646400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798655400,658,1798662600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1798727400,320,1798732800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1798741800,788,1798749000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1799073000,263,1799078400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799137800,403,1799146800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1799159400,264,1799164800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799245800,321,1799251200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799332200,322,1799337600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799677800,265,1799683200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799742600,404,1799751600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1799764200,266,1799769600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799850600,323,1799856000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799865000,659,1799872200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1799937000,324,1799942400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1799951400,789,1799958600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1800039600,873,1800053100,0,0,0,14);
INSERT INTO "occurrence_part" VALUES (6,1800282600,267,1800288000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1800347400,405,1800356400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1800369000,268,1800374400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1800455400,325,1800460800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1800541800,326,1800547200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1800887400,269,1800892800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1800952200,406,1800961200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1800973800,270,1800979200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801060200,327,1801065600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801074600,660,1801081800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1801146600,328,1801152000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801161000,790,1801168200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1801492200,271,1801497600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801557000,407,1801566000,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1801578600,272,1801584000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801665000,329,1801670400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1801751400,330,1801756800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802097000,273,1802102400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802161800,408,1802170800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1802183400,274,1802188800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802269800,331,1802275200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802284200,661,1802291400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1802356200,332,1802361600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802370600,791,1802377800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1802701800,275,1802707200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802766600,409,1802775600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1802788200,276,1802793600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802874600,333,1802880000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1802961000,334,1802966400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1803306600,277,1803312000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1803371400,410,1803380400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1803393000,278,1803398400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1803479400,335,1803484800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1803493800,662,1803501000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1803565800,336,1803571200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1803580200,792,1803587400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1803976200,411,1803985200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1804516200,281,1804521600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1804581000,412,1804590000,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1804602600,282,1804608000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1804689000,339,1804694400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1804703400,663,1804710600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1804775400,340,1804780800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1804789800,793,1804797000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1805121000,283,1805126400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805185800,413,1805194800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1805207400,284,1805212800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805293800,341,1805299200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805380200,342,1805385600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805725800,285,1805731200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805790600,414,1805799600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1805812200,286,1805817600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805898600,343,1805904000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805913000,664,1805920200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1805985000,344,1805990400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1805999400,794,1806006600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1806327000,287,1806332400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1806391800,415,1806400800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1806413400,288,1806418800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1806499800,345,1806505200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1806586200,346,1806591600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1806931800,289,1806937200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1806996600,416,1807005600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1807018200,290,1807023600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807104600,347,1807110000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807119000,665,1807126200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1807191000,348,1807196400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807205400,795,1807212600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1807536600,291,1807542000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807601400,417,1807610400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1807623000,292,1807628400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807709400,349,1807714800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1807795800,350,1807801200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808141400,293,1808146800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808206200,418,1808215200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1808227800,294,1808233200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808314200,351,1808319600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808328600,666,1808335800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1808400600,352,1808406000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808415000,796,1808422200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1808746200,295,1808751600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1808919000,353,1808924400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809005400,354,1809010800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809351000,297,1809356400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809415800,420,1809424800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1809437400,298,1809442800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809523800,355,1809529200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809538200,667,1809545400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1809610200,356,1809615600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1809624600,797,1809631800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1809955800,299,1809961200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810020600,421,1810029600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1810042200,300,1810047600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810128600,357,1810134000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810215000,358,1810220400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810560600,301,1810566000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810625400,422,1810634400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1810647000,302,1810652400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810733400,359,1810738800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810747800,668,1810755000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1810819800,360,1810825200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1810834200,798,1810841400,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1811165400,303,1811170800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811230200,423,1811239200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1811251800,304,1811257200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811338200,361,1811343600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811424600,362,1811430000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811770200,305,1811775600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811835000,424,1811844000,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1811856600,306,1811862000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811943000,363,1811948400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1811957400,669,1811964600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1812029400,364,1812034800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1812043800,799,1812051000,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1812375000,307,1812380400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1812439800,425,1812448800,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1812461400,308,1812466800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1812547800,365,1812553200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1812634200,366,1812639600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1812979800,309,1812985200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813044600,426,1813053600,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1813066200,310,1813071600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813152600,367,1813158000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813167000,670,1813174200,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1813239000,368,1813244400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813253400,800,1813260600,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (6,1813584600,311,1813590000,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813649400,427,1813658400,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1813671000,312,1813676400,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813757400,369,1813762800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1813843800,370,1813849200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1814189400,313,1814194800,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1814254200,428,1814263200,0,0,0,10);
INSERT INTO "occurrence_part" VALUES (6,1814275800,314,1814281200,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1814362200,371,1814367600,0,0,0,20);
INSERT INTO "occurrence_part" VALUES (6,1814376600,671,1814383800,0,0,0,12);
INSERT INTO "occurrence_part" VALUES (7,1797237000,672,1797246000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1797336000,730,1797350400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1797359400,600,1797364800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1797409800,701,1797417000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1797494400,629,1797499800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1797508800,731,1797523200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1797841800,673,1797850800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1797940800,732,1797955200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1797964200,601,1797969600,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1798014600,702,1798021800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1798099200,630,1798104600,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1798113600,733,1798128000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1798446600,674,1798455600,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1798545600,734,1798560000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1798569000,602,1798574400,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1798619400,703,1798626600,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1798704000,631,1798709400,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1798718400,735,1798732800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1799051400,675,1799060400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1799150400,736,1799164800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1799173800,603,1799179200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1799224200,704,1799231400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1799308800,632,1799314200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1799323200,737,1799337600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1799656200,676,1799665200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1799755200,738,1799769600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1799778600,604,1799784000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1799829000,705,1799836200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1799913600,633,1799919000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1799928000,739,1799942400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1800261000,677,1800270000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1800360000,740,1800374400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1800383400,605,1800388800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1800433800,706,1800441000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1800518400,634,1800523800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1800532800,741,1800547200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1800865800,678,1800874800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1800964800,742,1800979200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1800988200,606,1800993600,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1801038600,707,1801045800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1801123200,635,1801128600,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1801137600,743,1801152000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1801470600,679,1801479600,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1801569600,744,1801584000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1801593000,607,1801598400,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1801643400,708,1801650600,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1801728000,636,1801733400,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1801742400,745,1801756800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1802075400,680,1802084400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1802174400,746,1802188800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1802197800,608,1802203200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1802248200,709,1802255400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1802332800,637,1802338200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1802347200,747,1802361600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1802680200,681,1802689200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1802779200,748,1802793600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1802802600,609,1802808000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1802853000,710,1802860200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1802937600,638,1802943000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1802952000,749,1802966400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1803285000,682,1803294000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1803384000,750,1803398400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1803407400,610,1803412800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1803457800,711,1803465000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1803542400,639,1803547800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1803556800,751,1803571200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1803889800,683,1803898800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1804062600,712,1804069800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1804147200,640,1804152600,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1804494600,684,1804503600,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1804593600,754,1804608000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1804617000,612,1804622400,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1804667400,713,1804674600,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1804752000,641,1804757400,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1804766400,755,1804780800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1805099400,685,1805108400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1805198400,756,1805212800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1805221800,613,1805227200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1805272200,714,1805279400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1805356800,642,1805362200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1805371200,757,1805385600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1805704200,686,1805713200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1805803200,758,1805817600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1805826600,614,1805832000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1805877000,715,1805884200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1805961600,643,1805967000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1805976000,759,1805990400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1806305400,687,1806314400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1806404400,760,1806418800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1806427800,615,1806433200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1806478200,716,1806485400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1806562800,644,1806568200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1806577200,761,1806591600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1806910200,688,1806919200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1807009200,762,1807023600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1807032600,616,1807038000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1807083000,717,1807090200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1807167600,645,1807173000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1807182000,763,1807196400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1807515000,689,1807524000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1807614000,764,1807628400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1807637400,617,1807642800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1807687800,718,1807695000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1807772400,646,1807777800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1807786800,765,1807801200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1808119800,690,1808128800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1808218800,766,1808233200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1808242200,618,1808247600,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1808292600,719,1808299800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1808377200,647,1808382600,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1808391600,767,1808406000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1808724600,691,1808733600,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1808897400,720,1808904600,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1808982000,648,1808987400,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1808996400,769,1809010800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1809329400,692,1809338400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1809428400,770,1809442800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1809451800,620,1809457200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1809502200,721,1809509400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1809586800,649,1809592200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1809601200,771,1809615600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1809934200,693,1809943200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1810033200,772,1810047600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1810056600,621,1810062000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1810107000,722,1810114200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1810191600,650,1810197000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1810206000,773,1810220400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1810539000,694,1810548000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1810638000,774,1810652400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1810661400,622,1810666800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1810711800,723,1810719000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1810796400,651,1810801800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1810810800,775,1810825200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1811143800,695,1811152800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1811242800,776,1811257200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1811266200,623,1811271600,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1811316600,724,1811323800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1811401200,652,1811406600,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1811415600,777,1811430000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1811748600,696,1811757600,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1811847600,778,1811862000,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1811871000,624,1811876400,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1811921400,725,1811928600,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1812006000,653,1812011400,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1812020400,779,1812034800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1812353400,697,1812362400,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1812452400,780,1812466800,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1812475800,625,1812481200,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1812526200,726,1812533400,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1812610800,654,1812616200,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1812625200,781,1812639600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1812958200,698,1812967200,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1813057200,782,1813071600,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1813080600,626,1813086000,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1813131000,727,1813138200,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1813215600,655,1813221000,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1813230000,783,1813244400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1813563000,699,1813572000,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1813662000,784,1813676400,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1813685400,627,1813690800,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1813735800,728,1813743000,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (7,1813820400,656,1813825800,0,0,0,6);
INSERT INTO "occurrence_part" VALUES (7,1813834800,785,1813849200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1814167800,700,1814176800,0,0,0,4);
INSERT INTO "occurrence_part" VALUES (7,1814266800,786,1814281200,0,0,0,5);
INSERT INTO "occurrence_part" VALUES (7,1814290200,628,1814295600,0,0,0,8);
INSERT INTO "occurrence_part" VALUES (7,1814340600,729,1814347800,0,0,0,3);
INSERT INTO "occurrence_part" VALUES (8,1797670800,486,1797679800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1798880400,488,1798889400,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1799485200,489,1799494200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1800090000,490,1800099000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1800694800,491,1800703800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1801299600,492,1801308600,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1801904400,493,1801913400,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1802509200,494,1802518200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1803114000,495,1803123000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1803718800,496,1803727800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1804323600,497,1804332600,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1804928400,498,1804937400,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1805533200,499,1805542200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1806138000,500,1806147000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1806739200,501,1806748200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1807344000,502,1807353000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1807948800,503,1807957800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1808553600,504,1808562600,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1809158400,505,1809167400,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1809763200,506,1809772200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1810368000,507,1810377000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1810972800,508,1810981800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1811577600,509,1811586600,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1812182400,510,1812191400,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1812787200,511,1812796200,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1813392000,512,1813401000,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (8,1813996800,513,1814005800,0,0,1,15);
INSERT INTO "occurrence_part" VALUES (12,1800226800,878,1800831600,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1800831600,879,1801436400,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1801436400,880,1802041200,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1802041200,881,1802646000,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1802646000,882,1803250800,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1803250800,883,1803855600,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1803855600,884,1804460400,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1804460400,885,1805065200,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1805065200,886,1805670000,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1805670000,887,1806271200,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1806271200,888,1806876000,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1806876000,889,1807480800,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1807480800,890,1808085600,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1808085600,891,1808690400,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1808690400,892,1809295200,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1809295200,893,1809900000,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1809900000,894,1810504800,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1810504800,895,1811109600,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1811109600,896,1811714400,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1811714400,897,1812319200,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1812319200,898,1812924000,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1812924000,899,1813528800,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1813528800,900,1814133600,0,0,0,2);
INSERT INTO "occurrence_part" VALUES (12,1814133600,901,1814738400,0,0,0,2);
CREATE TABLE occurrence_equipment (
    equipment_id INTEGER NOT NULL REFERENCES equipment (id),
    starts INTEGER NOT NULL,
    occurrence_id INTEGER NOT NULL REFERENCES occurrence (id),
    ends INTEGER NOT NULL CHECK (ends > starts),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
    PRIMARY KEY (equipment_id, starts, occurrence_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "occurrence_equipment" VALUES (1,1797533100,1,1797541200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1797757200,816,1797766200,80);
INSERT INTO "occurrence_equipment" VALUES (1,1798137900,2,1798146000,40);
INSERT INTO "occurrence_equipment" VALUES (1,1798362000,817,1798371000,80);
INSERT INTO "occurrence_equipment" VALUES (1,1798742700,3,1798750800,40);
INSERT INTO "occurrence_equipment" VALUES (1,1798966800,818,1798975800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1799347500,4,1799355600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1799571600,819,1799580600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1799952300,5,1799960400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1800124200,872,1800135000,50);
INSERT INTO "occurrence_equipment" VALUES (1,1800176400,820,1800185400,80);
INSERT INTO "occurrence_equipment" VALUES (1,1800557100,6,1800565200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1800781200,821,1800790200,80);
INSERT INTO "occurrence_equipment" VALUES (1,1801161900,7,1801170000,40);
INSERT INTO "occurrence_equipment" VALUES (1,1801386000,822,1801395000,80);
INSERT INTO "occurrence_equipment" VALUES (1,1801766700,8,1801774800,40);
INSERT INTO "occurrence_equipment" VALUES (1,1801990800,823,1801999800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1802371500,9,1802379600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1802534400,875,1802548800,90);
INSERT INTO "occurrence_equipment" VALUES (1,1802595600,824,1802604600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1802976300,10,1802984400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1803200400,825,1803209400,80);
INSERT INTO "occurrence_equipment" VALUES (1,1803581100,11,1803589200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1803805200,826,1803814200,80);
INSERT INTO "occurrence_equipment" VALUES (1,1804410000,827,1804419000,80);
INSERT INTO "occurrence_equipment" VALUES (1,1804790700,13,1804798800,40);
INSERT INTO "occurrence_equipment" VALUES (1,1805014800,828,1805023800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1805395500,14,1805403600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1805619600,829,1805628600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1806000300,15,1806008400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1806220800,830,1806229800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1806601500,16,1806609600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1806825600,831,1806834600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1807206300,17,1807214400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1807430400,832,1807439400,80);
INSERT INTO "occurrence_equipment" VALUES (1,1807811100,18,1807819200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1808035200,833,1808044200,80);
INSERT INTO "occurrence_equipment" VALUES (1,1808415900,19,1808424000,40);
INSERT INTO "occurrence_equipment" VALUES (1,1808640000,834,1808649000,80);
INSERT INTO "occurrence_equipment" VALUES (1,1809020700,20,1809028800,40);
INSERT INTO "occurrence_equipment" VALUES (1,1809244800,835,1809253800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1809625500,21,1809633600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1809849600,836,1809858600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1810230300,22,1810238400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1810454400,837,1810463400,80);
INSERT INTO "occurrence_equipment" VALUES (1,1810835100,23,1810843200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1811059200,838,1811068200,80);
INSERT INTO "occurrence_equipment" VALUES (1,1811439900,24,1811448000,40);
INSERT INTO "occurrence_equipment" VALUES (1,1811664000,839,1811673000,80);
INSERT INTO "occurrence_equipment" VALUES (1,1812044700,25,1812052800,40);
INSERT INTO "occurrence_equipment" VALUES (1,1812268800,840,1812277800,80);
INSERT INTO "occurrence_equipment" VALUES (1,1812649500,26,1812657600,40);
INSERT INTO "occurrence_equipment" VALUES (1,1812873600,841,1812882600,80);
INSERT INTO "occurrence_equipment" VALUES (1,1813254300,27,1813262400,40);
INSERT INTO "occurrence_equipment" VALUES (1,1813478400,842,1813487400,80);
INSERT INTO "occurrence_equipment" VALUES (1,1813859100,28,1813867200,40);
INSERT INTO "occurrence_equipment" VALUES (1,1814083200,843,1814092200,80);
INSERT INTO "occurrence_equipment" VALUES (2,1797251400,172,1797262200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1797526800,201,1797537600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1797532200,844,1797541200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1797613200,229,1797624000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1797856200,173,1797867000,6);
INSERT INTO "occurrence_equipment" VALUES (2,1798131600,202,1798142400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1798137000,845,1798146000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1798461000,174,1798471800,6);
INSERT INTO "occurrence_equipment" VALUES (2,1798736400,203,1798747200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1798741800,846,1798750800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1799065800,175,1799076600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1799341200,204,1799352000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1799346600,847,1799355600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1799427600,232,1799438400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1799670600,176,1799681400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1799946000,205,1799956800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1799951400,848,1799960400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1800032400,233,1800043200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1800275400,177,1800286200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1800550800,206,1800561600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1800556200,849,1800565200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1800637200,234,1800648000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1800880200,178,1800891000,6);
INSERT INTO "occurrence_equipment" VALUES (2,1801155600,207,1801166400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1801161000,850,1801170000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1801242000,235,1801252800,10);
INSERT INTO "occurrence_equipment" VALUES (2,1801485000,179,1801495800,6);
INSERT INTO "occurrence_equipment" VALUES (2,1801760400,208,1801771200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1801765800,851,1801774800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1801846800,236,1801857600,10);
INSERT INTO "occurrence_equipment" VALUES (2,1802089800,180,1802100600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1802365200,209,1802376000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1802370600,852,1802379600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1802451600,237,1802462400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1802534400,875,1802548800,16);
INSERT INTO "occurrence_equipment" VALUES (2,1802694600,181,1802705400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1802970000,210,1802980800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1802975400,853,1802984400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1803056400,238,1803067200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1803299400,182,1803310200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1803574800,211,1803585600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1803580200,854,1803589200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1803661200,239,1803672000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1804509000,184,1804519800,6);
INSERT INTO "occurrence_equipment" VALUES (2,1804784400,213,1804795200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1804789800,856,1804798800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1804870800,241,1804881600,10);
INSERT INTO "occurrence_equipment" VALUES (2,1805113800,185,1805124600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1805389200,214,1805400000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1805394600,857,1805403600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1805475600,242,1805486400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1805718600,186,1805729400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1805994000,215,1806004800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1805999400,858,1806008400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1806080400,243,1806091200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1806319800,187,1806330600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1806595200,216,1806606000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1806600600,859,1806609600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1806681600,244,1806692400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1806924600,188,1806935400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1807200000,217,1807210800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1807205400,860,1807214400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1807286400,245,1807297200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1807529400,189,1807540200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1807804800,218,1807815600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1807810200,861,1807819200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1807891200,246,1807902000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1808134200,190,1808145000,6);
INSERT INTO "occurrence_equipment" VALUES (2,1808409600,219,1808420400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1808415000,862,1808424000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1808496000,247,1808506800,10);
INSERT INTO "occurrence_equipment" VALUES (2,1808739000,191,1808749800,6);
INSERT INTO "occurrence_equipment" VALUES (2,1809014400,220,1809025200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1809019800,863,1809028800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1809100800,248,1809111600,10);
INSERT INTO "occurrence_equipment" VALUES (2,1809343800,192,1809354600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1809619200,221,1809630000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1809624600,864,1809633600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1809705600,249,1809716400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1809948600,193,1809959400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1810224000,222,1810234800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1810229400,865,1810238400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1810310400,250,1810321200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1810553400,194,1810564200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1810828800,223,1810839600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1810834200,866,1810843200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1810915200,251,1810926000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1811158200,195,1811169000,6);
INSERT INTO "occurrence_equipment" VALUES (2,1811433600,224,1811444400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1811439000,867,1811448000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1811520000,252,1811530800,10);
INSERT INTO "occurrence_equipment" VALUES (2,1811763000,196,1811773800,6);
INSERT INTO "occurrence_equipment" VALUES (2,1812038400,225,1812049200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1812043800,868,1812052800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1812124800,253,1812135600,10);
INSERT INTO "occurrence_equipment" VALUES (2,1812367800,197,1812378600,6);
INSERT INTO "occurrence_equipment" VALUES (2,1812643200,226,1812654000,8);
INSERT INTO "occurrence_equipment" VALUES (2,1812648600,869,1812657600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1812729600,254,1812740400,10);
INSERT INTO "occurrence_equipment" VALUES (2,1812972600,198,1812983400,6);
INSERT INTO "occurrence_equipment" VALUES (2,1813248000,227,1813258800,8);
INSERT INTO "occurrence_equipment" VALUES (2,1813253400,870,1813262400,8);
INSERT INTO "occurrence_equipment" VALUES (2,1813334400,255,1813345200,10);
INSERT INTO "occurrence_equipment" VALUES (2,1813577400,199,1813588200,6);
INSERT INTO "occurrence_equipment" VALUES (2,1813852800,228,1813863600,8);
INSERT INTO "occurrence_equipment" VALUES (2,1813858200,871,1813867200,8);
INSERT INTO "occurrence_equipment" VALUES (2,1813939200,256,1813950000,10);
INSERT INTO "occurrence_equipment" VALUES (2,1814182200,200,1814193000,6);
INSERT INTO "occurrence_equipment" VALUES (3,1797359400,801,1797366600,1);
INSERT INTO "occurrence_equipment" VALUES (3,1798569000,802,1798576200,1);
INSERT INTO "occurrence_equipment" VALUES (3,1799778600,803,1799785800,1);
INSERT INTO "occurrence_equipment" VALUES (3,1800124200,872,1800135000,1);
INSERT INTO "occurrence_equipment" VALUES (3,1800988200,804,1800995400,1);
INSERT INTO "occurrence_equipment" VALUES (3,1802197800,805,1802205000,1);
INSERT INTO "occurrence_equipment" VALUES (3,1803407400,806,1803414600,1);
INSERT INTO "occurrence_equipment" VALUES (3,1804617000,807,1804624200,1);
INSERT INTO "occurrence_equipment" VALUES (3,1805826600,808,1805833800,1);
INSERT INTO "occurrence_equipment" VALUES (3,1807032600,809,1807039800,1);
INSERT INTO "occurrence_equipment" VALUES (3,1808242200,810,1808249400,1);
INSERT INTO "occurrence_equipment" VALUES (3,1809451800,811,1809459000,1);
INSERT INTO "occurrence_equipment" VALUES (3,1810661400,812,1810668600,1);
INSERT INTO "occurrence_equipment" VALUES (3,1811871000,813,1811878200,1);
INSERT INTO "occurrence_equipment" VALUES (3,1813080600,814,1813087800,1);
INSERT INTO "occurrence_equipment" VALUES (3,1814290200,815,1814297400,1);
INSERT INTO "occurrence_equipment" VALUES (4,1797616800,514,1797627600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1799431200,517,1799442000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1800036000,518,1800046800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1800640800,519,1800651600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1800729000,874,1800741600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1801245600,520,1801256400,1);
INSERT INTO "occurrence_equipment" VALUES (4,1801850400,521,1801861200,1);
INSERT INTO "occurrence_equipment" VALUES (4,1802455200,522,1802466000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1803060000,523,1803070800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1803664800,524,1803675600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1804874400,526,1804885200,1);
INSERT INTO "occurrence_equipment" VALUES (4,1805479200,527,1805490000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1806084000,528,1806094800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1806685200,529,1806696000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1807290000,530,1807300800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1807894800,531,1807905600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1808499600,532,1808510400,1);
INSERT INTO "occurrence_equipment" VALUES (4,1809104400,533,1809115200,1);
INSERT INTO "occurrence_equipment" VALUES (4,1809709200,534,1809720000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1810314000,535,1810324800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1810918800,536,1810929600,1);
INSERT INTO "occurrence_equipment" VALUES (4,1811523600,537,1811534400,1);
INSERT INTO "occurrence_equipment" VALUES (4,1812128400,538,1812139200,1);
INSERT INTO "occurrence_equipment" VALUES (4,1812733200,539,1812744000,1);
INSERT INTO "occurrence_equipment" VALUES (4,1813338000,540,1813348800,1);
INSERT INTO "occurrence_equipment" VALUES (4,1813942800,541,1813953600,1);
INSERT INTO "occurrence_equipment" VALUES (5,1797359400,801,1797366600,1);
INSERT INTO "occurrence_equipment" VALUES (5,1798569000,802,1798576200,1);
INSERT INTO "occurrence_equipment" VALUES (5,1799778600,803,1799785800,1);
INSERT INTO "occurrence_equipment" VALUES (5,1800988200,804,1800995400,1);
INSERT INTO "occurrence_equipment" VALUES (5,1802197800,805,1802205000,1);
INSERT INTO "occurrence_equipment" VALUES (5,1803407400,806,1803414600,1);
INSERT INTO "occurrence_equipment" VALUES (5,1804617000,807,1804624200,1);
INSERT INTO "occurrence_equipment" VALUES (5,1805826600,808,1805833800,1);
INSERT INTO "occurrence_equipment" VALUES (5,1807032600,809,1807039800,1);
INSERT INTO "occurrence_equipment" VALUES (5,1808242200,810,1808249400,1);
INSERT INTO "occurrence_equipment" VALUES (5,1809451800,811,1809459000,1);
INSERT INTO "occurrence_equipment" VALUES (5,1810661400,812,1810668600,1);
INSERT INTO "occurrence_equipment" VALUES (5,1811871000,813,1811878200,1);
INSERT INTO "occurrence_equipment" VALUES (5,1813080600,814,1813087800,1);
INSERT INTO "occurrence_equipment" VALUES (5,1814290200,815,1814297400,1);
INSERT INTO "occurrence_equipment" VALUES (6,1797258600,257,1797264000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1797345000,258,1797350400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1797431400,315,1797436800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1797517800,316,1797523200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1797863400,259,1797868800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1797949800,260,1797955200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798036200,317,1798041600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798122600,318,1798128000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798468200,261,1798473600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798554600,262,1798560000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798641000,319,1798646400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1798727400,320,1798732800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799073000,263,1799078400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799159400,264,1799164800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799245800,321,1799251200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799332200,322,1799337600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799677800,265,1799683200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799764200,266,1799769600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799850600,323,1799856000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1799937000,324,1799942400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800282600,267,1800288000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800369000,268,1800374400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800455400,325,1800460800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800541800,326,1800547200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800887400,269,1800892800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1800973800,270,1800979200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801060200,327,1801065600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801146600,328,1801152000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801492200,271,1801497600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801578600,272,1801584000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801665000,329,1801670400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1801751400,330,1801756800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802097000,273,1802102400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802183400,274,1802188800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802269800,331,1802275200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802356200,332,1802361600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802701800,275,1802707200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802788200,276,1802793600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802874600,333,1802880000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1802961000,334,1802966400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1803306600,277,1803312000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1803393000,278,1803398400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1803479400,335,1803484800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1803565800,336,1803571200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1804516200,281,1804521600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1804602600,282,1804608000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1804689000,339,1804694400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1804775400,340,1804780800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805121000,283,1805126400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805207400,284,1805212800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805293800,341,1805299200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805380200,342,1805385600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805725800,285,1805731200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805812200,286,1805817600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805898600,343,1805904000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1805985000,344,1805990400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1806327000,287,1806332400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1806413400,288,1806418800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1806499800,345,1806505200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1806586200,346,1806591600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1806931800,289,1806937200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807018200,290,1807023600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807104600,347,1807110000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807191000,348,1807196400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807536600,291,1807542000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807623000,292,1807628400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807709400,349,1807714800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1807795800,350,1807801200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808141400,293,1808146800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808227800,294,1808233200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808314200,351,1808319600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808400600,352,1808406000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808746200,295,1808751600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1808919000,353,1808924400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809005400,354,1809010800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809351000,297,1809356400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809437400,298,1809442800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809523800,355,1809529200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809610200,356,1809615600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1809955800,299,1809961200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810042200,300,1810047600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810128600,357,1810134000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810215000,358,1810220400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810560600,301,1810566000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810647000,302,1810652400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810733400,359,1810738800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1810819800,360,1810825200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811165400,303,1811170800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811251800,304,1811257200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811338200,361,1811343600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811424600,362,1811430000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811770200,305,1811775600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811856600,306,1811862000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1811943000,363,1811948400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812029400,364,1812034800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812375000,307,1812380400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812461400,308,1812466800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812547800,365,1812553200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812634200,366,1812639600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1812979800,309,1812985200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813066200,310,1813071600,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813152600,367,1813158000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813239000,368,1813244400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813584600,311,1813590000,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813671000,312,1813676400,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813757400,369,1813762800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1813843800,370,1813849200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1814189400,313,1814194800,6);
INSERT INTO "occurrence_equipment" VALUES (6,1814275800,314,1814281200,6);
INSERT INTO "occurrence_equipment" VALUES (6,1814362200,371,1814367600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1797323400,400,1797332400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1797928200,401,1797937200,6);
INSERT INTO "occurrence_equipment" VALUES (7,1798533000,402,1798542000,6);
INSERT INTO "occurrence_equipment" VALUES (7,1799137800,403,1799146800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1799742600,404,1799751600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1800347400,405,1800356400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1800952200,406,1800961200,6);
INSERT INTO "occurrence_equipment" VALUES (7,1801557000,407,1801566000,6);
INSERT INTO "occurrence_equipment" VALUES (7,1802161800,408,1802170800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1802766600,409,1802775600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1803371400,410,1803380400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1803976200,411,1803985200,6);
INSERT INTO "occurrence_equipment" VALUES (7,1804581000,412,1804590000,6);
INSERT INTO "occurrence_equipment" VALUES (7,1805185800,413,1805194800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1805790600,414,1805799600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1806391800,415,1806400800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1806996600,416,1807005600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1807601400,417,1807610400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1808206200,418,1808215200,6);
INSERT INTO "occurrence_equipment" VALUES (7,1809415800,420,1809424800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1810020600,421,1810029600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1810625400,422,1810634400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1811230200,423,1811239200,6);
INSERT INTO "occurrence_equipment" VALUES (7,1811835000,424,1811844000,6);
INSERT INTO "occurrence_equipment" VALUES (7,1812439800,425,1812448800,6);
INSERT INTO "occurrence_equipment" VALUES (7,1813044600,426,1813053600,6);
INSERT INTO "occurrence_equipment" VALUES (7,1813649400,427,1813658400,6);
INSERT INTO "occurrence_equipment" VALUES (7,1814254200,428,1814263200,6);
INSERT INTO "occurrence_equipment" VALUES (8,1797526800,201,1797537600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1797613200,229,1797624000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1798131600,202,1798142400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1798736400,203,1798747200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1799341200,204,1799352000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1799427600,232,1799438400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1799946000,205,1799956800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1800032400,233,1800043200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1800550800,206,1800561600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1800637200,234,1800648000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1801155600,207,1801166400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1801242000,235,1801252800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1801760400,208,1801771200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1801846800,236,1801857600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1802365200,209,1802376000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1802451600,237,1802462400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1802534400,875,1802548800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1802970000,210,1802980800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1803056400,238,1803067200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1803574800,211,1803585600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1803661200,239,1803672000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1804784400,213,1804795200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1804870800,241,1804881600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1805389200,214,1805400000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1805475600,242,1805486400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1805994000,215,1806004800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1806080400,243,1806091200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1806595200,216,1806606000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1806681600,244,1806692400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1807200000,217,1807210800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1807286400,245,1807297200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1807804800,218,1807815600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1807891200,246,1807902000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1808409600,219,1808420400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1808496000,247,1808506800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1809014400,220,1809025200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1809100800,248,1809111600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1809619200,221,1809630000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1809705600,249,1809716400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1810224000,222,1810234800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1810310400,250,1810321200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1810828800,223,1810839600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1810915200,251,1810926000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1811433600,224,1811444400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1811520000,252,1811530800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1812038400,225,1812049200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1812124800,253,1812135600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1812643200,226,1812654000,4);
INSERT INTO "occurrence_equipment" VALUES (8,1812729600,254,1812740400,4);
INSERT INTO "occurrence_equipment" VALUES (8,1813248000,227,1813258800,4);
INSERT INTO "occurrence_equipment" VALUES (8,1813334400,255,1813345200,4);
INSERT INTO "occurrence_equipment" VALUES (8,1813852800,228,1813863600,4);
INSERT INTO "occurrence_equipment" VALUES (8,1813939200,256,1813950000,4);
INSERT INTO "occurrence_equipment" VALUES (10,1797533100,1,1797541200,1);
INSERT INTO "occurrence_equipment" VALUES (10,1798137900,2,1798146000,1);
INSERT INTO "occurrence_equipment" VALUES (10,1798742700,3,1798750800,1);
INSERT INTO "occurrence_equipment" VALUES (10,1799347500,4,1799355600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1799952300,5,1799960400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1800557100,6,1800565200,1);
INSERT INTO "occurrence_equipment" VALUES (10,1801161900,7,1801170000,1);
INSERT INTO "occurrence_equipment" VALUES (10,1801766700,8,1801774800,1);
INSERT INTO "occurrence_equipment" VALUES (10,1802371500,9,1802379600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1802976300,10,1802984400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1803581100,11,1803589200,1);
INSERT INTO "occurrence_equipment" VALUES (10,1804790700,13,1804798800,1);
INSERT INTO "occurrence_equipment" VALUES (10,1805395500,14,1805403600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1806000300,15,1806008400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1806601500,16,1806609600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1807206300,17,1807214400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1807811100,18,1807819200,1);
INSERT INTO "occurrence_equipment" VALUES (10,1808415900,19,1808424000,1);
INSERT INTO "occurrence_equipment" VALUES (10,1809020700,20,1809028800,1);
INSERT INTO "occurrence_equipment" VALUES (10,1809625500,21,1809633600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1810230300,22,1810238400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1810835100,23,1810843200,1);
INSERT INTO "occurrence_equipment" VALUES (10,1811439900,24,1811448000,1);
INSERT INTO "occurrence_equipment" VALUES (10,1812044700,25,1812052800,1);
INSERT INTO "occurrence_equipment" VALUES (10,1812649500,26,1812657600,1);
INSERT INTO "occurrence_equipment" VALUES (10,1813254300,27,1813262400,1);
INSERT INTO "occurrence_equipment" VALUES (10,1813859100,28,1813867200,1);
CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    at INTEGER NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    booking_id INTEGER REFERENCES booking (id),
    detail_digest BLOB NOT NULL CHECK (length(detail_digest) = 32),
    booking_digest BLOB NOT NULL CHECK (length(booking_digest) IN (0, 32)),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO "journal" VALUES (1,1799049600,'begin','house',NULL,X'346564EB1CBCE8586A061B40497BEE0DB9980817423492958DC26E8C9D4D5034',X'',X'0000000000000000000000000000000000000000000000000000000000000000',X'AD44D2F1A3C839163C4D13BCC0EA868DD255C336EF5FD3A8DE17E2513526BF28');
INSERT INTO "journal" VALUES (2,1796598000,'furnish','house',NULL,X'86E52B3EE71CB7297615D8480B3DD8D0C6D30E3F6F106BAD9B87CA8D8CE0A11E',X'',X'AD44D2F1A3C839163C4D13BCC0EA868DD255C336EF5FD3A8DE17E2513526BF28',X'2B714303157C589553540C9492951EBD022C7C4F3288617A905C3822809CD43D');
INSERT INTO "journal" VALUES (3,1799049600,'adopt-rules','1',NULL,X'0EA89CCBF13D7033E461E9D4F7ACBB4D2C04D32177D246A428FB75E59AD1FF4A',X'',X'2B714303157C589553540C9492951EBD022C7C4F3288617A905C3822809CD43D',X'9A3377FBEC5CFB35909CB54A2FA76B3F95E8DF508856F0C94B52F153985D0351');
INSERT INTO "journal" VALUES (4,1796626800,'book','KXF8',1,X'D00AB492B8D787C7AEEFDA57DC87F2890599FB9681C4B74AE644D96A51701E21',X'A5C162535B7EB46B7C61EFECAB1AAD491843FDAD5E8F5C5D663538F19ABF166D',X'9A3377FBEC5CFB35909CB54A2FA76B3F95E8DF508856F0C94B52F153985D0351',X'E8B981D840659996B80F77C422C42ED2DC0E4B0D013B37D54B893E96705514E1');
INSERT INTO "journal" VALUES (5,1796626800,'book','AEC3',2,X'7B797C9741F55CFD7964DB27DEA678BB2B5FCBEF40BBAF6ABF1245F6E16979BA',X'322336D434DF66A41CB469F41FC1A6ECDB4349C79FCBAA80E5E29BD84F543512',X'E8B981D840659996B80F77C422C42ED2DC0E4B0D013B37D54B893E96705514E1',X'0FA4E1C773447ED9AA2D688FA7BCCBBF2695251782B1117FC195816D35E9971F');
INSERT INTO "journal" VALUES (6,1796626800,'book','G773',3,X'A5954CEBF82ECC43434CE0B72A23660F58202ADA6DBA88F13D415CBF5357355C',X'68914153BF10DB897256F5BB38FF8B8FD5ECF6A74EF2745C16A038466BA97C94',X'0FA4E1C773447ED9AA2D688FA7BCCBBF2695251782B1117FC195816D35E9971F',X'6159587854878EA74FF2BB7C3B754C18D4695366A3071448DCE1EAFFECA4E252');
INSERT INTO "journal" VALUES (7,1796626800,'book','MCY9',4,X'110BFA07ABA264F8E2C3BE66DB21C05A91814277F074A220C63793A0378257E5',X'2A5CD1E3AB1AACFCC92971E3C913F937A86C8DE96A1E36C83A8114F994C03ECA',X'6159587854878EA74FF2BB7C3B754C18D4695366A3071448DCE1EAFFECA4E252',X'CB493088F52947289E96511032454EEAB7BC5797EED37B4DD3340B1EA8935EA7');
INSERT INTO "journal" VALUES (8,1796626800,'book','NH2C',5,X'6F4C06F27A6837047F7BF550B7646CEA408C871C1C5063E706B3F4DF2976A34A',X'A2C2AB36893B9FC8DE7509FAEEFBE63BF08159E42F94763FD58AA49AAF8B83DD',X'CB493088F52947289E96511032454EEAB7BC5797EED37B4DD3340B1EA8935EA7',X'A6273D1259D48AB2210418E8EF9F83213E707A4D0E73335C35CE917E20E1D72D');
INSERT INTO "journal" VALUES (9,1796626800,'book','BVR3',6,X'CD8CC2F36B0CC7C7764513E8D5E6AEE0DA456D1E89900FBBC29A7B1EA5DAC2A2',X'A8457F708697720915A5CD3BA1CDB90EE0E95602B6273F4749C721258ECDDA06',X'A6273D1259D48AB2210418E8EF9F83213E707A4D0E73335C35CE917E20E1D72D',X'A2F54AEA618D88D95B8E95F9F79B03DDB373D7B8003311EBF0E912D2115A07D2');
INSERT INTO "journal" VALUES (10,1796626800,'book','7NKB',7,X'804049B1CF524CDB09B180D5DD966A8CDB3B4BC726F18B7A7C8B926EAE255C27',X'0703BDC6ECBA369B9AEB57FCC8F601130B70DA1521C824866FCAA8852FF43682',X'A2F54AEA618D88D95B8E95F9F79B03DDB373D7B8003311EBF0E912D2115A07D2',X'F5E30EC27A4B90060AEFFB3F9ABBA743E5A467C002D1EABB646807E582EC140C');
INSERT INTO "journal" VALUES (11,1796626800,'book','S8C3',8,X'3077C49E1905B06AE4F11AF4714473A987C33F504F9A7DD41D802668D0DFE769',X'D73AF29035FE95997724EBC37910566E8C78E99B67620F7AD867914FBD207006',X'F5E30EC27A4B90060AEFFB3F9ABBA743E5A467C002D1EABB646807E582EC140C',X'665CB37A2A3EA60CC40F87F28ABB59EFB39E75FD6A2D05D48C956F093C6FEB1F');
INSERT INTO "journal" VALUES (12,1796626800,'book','Z8XH',9,X'06FDB3B3D23C30FA5137C520C99920FEA3E0A3D5FDE6F1EA434179D8FC64D20D',X'8113F88E12F1FC3A5B6F29140D17B442D13B597259BB2EE83D0D85CC4840EE1E',X'665CB37A2A3EA60CC40F87F28ABB59EFB39E75FD6A2D05D48C956F093C6FEB1F',X'9D958A6FBC4499BC5994FAD45A1E46F5D274E70DA5EFF74593F477EB3009F2DC');
INSERT INTO "journal" VALUES (13,1796626800,'book','J7RR',10,X'3DB3B9A498B25293097BE8057132C3D712306F5F1CA3B2F92F699717168A6A7D',X'586CB483C77E6F182B015C52645878D6F02555EE626CA2C5ECEB9882FA9CC7EA',X'9D958A6FBC4499BC5994FAD45A1E46F5D274E70DA5EFF74593F477EB3009F2DC',X'E1AB2E5BA68EA542F35E562DDCFD6D2CAF0A2781C3DE413150F362B86B12387C');
INSERT INTO "journal" VALUES (14,1796626800,'book','A6WW',11,X'0692FD1532DF48B15C34ACF16EAEF286774023E2CAD62FFF3434AA5A15CE02D4',X'20071D4A3F6B797753D01149FCD1788BD6531C9F165CE5CD856A5E01858196F9',X'E1AB2E5BA68EA542F35E562DDCFD6D2CAF0A2781C3DE413150F362B86B12387C',X'0ABBB7039C7FF86D9691A288BE04F148583DCE8058E2468EFEE84A1D4F30CCBA');
INSERT INTO "journal" VALUES (15,1796626800,'book','DN78',12,X'9BB5EE90E9B2C4251CD15C90975F7B75BFD85C65A83BA6496F23B6F8E4AFE43A',X'9B1A4789316CBE9214A539AAA4D5C6F84E61E21AE058C750212D34B06072D019',X'0ABBB7039C7FF86D9691A288BE04F148583DCE8058E2468EFEE84A1D4F30CCBA',X'E1AEF1D20EBDC9FFA140E02DA830F567F1ABA482EE7986F42272BE8779B6CB1F');
INSERT INTO "journal" VALUES (16,1796626800,'book','WBW6',13,X'DA24C70E4ABAD12DDAE2AECAAB924967532D6484F2F272A395BB76C15B339708',X'98FA8C61166893195FAA7A1AF63FB7A6C5B6F9BCC1CA06004B97D515C492324A',X'E1AEF1D20EBDC9FFA140E02DA830F567F1ABA482EE7986F42272BE8779B6CB1F',X'74C47E31E7EE372A087769365CB18A84AE876C6BC5AEF8CE8D72C7AC36270EB6');
INSERT INTO "journal" VALUES (17,1796626800,'book','HCM7',14,X'862ABB78EE4019F0F311362937C8D24C051F6111BAEB1FE299C1F40E11F9E1BE',X'0293F5FF3FA62BE04B2C16BAFB481DAEA53636DCF43AB13FB8AE33869D4393A0',X'74C47E31E7EE372A087769365CB18A84AE876C6BC5AEF8CE8D72C7AC36270EB6',X'100E995146C9FCACCDEB750DF3B69CF1DE16326805FC9F6650130C2B1AFAC8C1');
INSERT INTO "journal" VALUES (18,1796626800,'book','QZ7A',15,X'E7263CF225F5852D6A729FA4E333A858CA3A7E3577572C511B7F3A962D80A941',X'87E9C05E516DA54AEBCC0D992336AD2C0DB1C8A174F3FCE86A8419ACED521E68',X'100E995146C9FCACCDEB750DF3B69CF1DE16326805FC9F6650130C2B1AFAC8C1',X'67BDF93007A3B2B199DDEB067FBA8CD000642CFFAB8E007CDBC216467E5EEAC9');
INSERT INTO "journal" VALUES (19,1796626800,'book','XYHC',16,X'4A06F25651A372D0C48FC213035D2E9A09782618D95F9C440573CA0287B40197',X'775F4A3BCF7684B8BD95746C53FC30EEE2423EBE72F8DB09CAC8821CE2EFB79E',X'67BDF93007A3B2B199DDEB067FBA8CD000642CFFAB8E007CDBC216467E5EEAC9',X'C248CF5D8E448289F74B9CAEE2F43269E08CDF85DB3E041276BDEC3D8BC5C6A9');
INSERT INTO "journal" VALUES (20,1796626800,'book','VQKZ',17,X'E467D0D42456558AAA98AED89FD671AA029D1478630DFE3AEF54E8A5DAEFD1DB',X'F998A22B594B2A8BEDC94C904618CBD7BBC12A93B7253C381530FDB9C8EA4D3B',X'C248CF5D8E448289F74B9CAEE2F43269E08CDF85DB3E041276BDEC3D8BC5C6A9',X'74928D9B1C7F181A940478C26D2A86DB3A579AB071A2E6705FA169D655B30468');
INSERT INTO "journal" VALUES (21,1796626800,'book','672Z',18,X'83C8C99BE49A555F71CBF0F2D7DA5EE3791EC692217F7A566D32FE9A8275402C',X'B5DA6F556C59855824DDE1562B559BC28DF2F732853420FD4157E7CF6AFA67FA',X'74928D9B1C7F181A940478C26D2A86DB3A579AB071A2E6705FA169D655B30468',X'1F3722612EDD5CF8004106848B950EF1D6B9E73157067B607E1E0524B1531025');
INSERT INTO "journal" VALUES (22,1796626800,'book','XQE7',19,X'18940A0FE06070E5E9D606A10BEB8299816D0673C1B8F09DD7DC99A24F7E723C',X'76FC31A38D56E30BFDF9D3EBDEE1B7C2AAB5BFA8040CFFF4730B3CC0121AE19B',X'1F3722612EDD5CF8004106848B950EF1D6B9E73157067B607E1E0524B1531025',X'4EE5B04D261E2ECBF70472773E25BD09F20B4A3D0F4383019B70E4065786CE19');
INSERT INTO "journal" VALUES (23,1796626800,'book','SNC5',20,X'AC04027979BAF2110A6C0F9924959FF29DE90D45250235CC7553821FF90F4237',X'EB0041C5589E84BA68D9EA9C32271EBDECFAB827DFBADE631DA696CBA470DB97',X'4EE5B04D261E2ECBF70472773E25BD09F20B4A3D0F4383019B70E4065786CE19',X'FC3F6575E9F838067E9546667F8DF80CCC5F7583142F4FED4D3ED7E10E6F5E9F');
INSERT INTO "journal" VALUES (24,1796626800,'book','XMJ2',21,X'77C7A45A7B35C0BA5A1EAA1130C7F8A18A2C88DDFEB6D04BCA3918CA12CA7A4E',X'576C541CD2D4A2EDB63797B893B230D5DCADE69C226CAFC3C0757C34EDA65295',X'FC3F6575E9F838067E9546667F8DF80CCC5F7583142F4FED4D3ED7E10E6F5E9F',X'2D2DD46DDB0B233AB572214A87856B9DF0F98D19DDD1EA227F7BE8B7306EC416');
INSERT INTO "journal" VALUES (25,1796626800,'book','EXSZ',22,X'F8954B25BCA919E52942FD35938B635F69B39ECACBA3480E68C9462A4BF90F83',X'98EC6CF12BC1364DDE4056961C3E9C389CEE892DA83863CC964AA5CC768107A6',X'2D2DD46DDB0B233AB572214A87856B9DF0F98D19DDD1EA227F7BE8B7306EC416',X'0F619E5591754A11B24232D4876C2B6445DCFD4D617C7A9656395CDB564A6B0F');
INSERT INTO "journal" VALUES (26,1796626800,'book','6HVX',23,X'05F9943CF0BF6B4AB7D9686031263CB516322FF7CC9F0761188EAACEF0A27CC2',X'6F9628FDF90CDFAE2A2BE2FAD478AE32254258EDD8C02B7E08930E15A1AB4BED',X'0F619E5591754A11B24232D4876C2B6445DCFD4D617C7A9656395CDB564A6B0F',X'0FBC2EE2B7C4FE9507BDAACF8A4746203084A25D4146970320CCA6E55ACD39ED');
INSERT INTO "journal" VALUES (27,1796626800,'book','XKYB',24,X'5B342633A75C18DC2AC89B526F3CB0B2CB1AD4771AFB1B14A621E8B42C718808',X'8EB87C380D850DBE4A2B2BD425F0B6E6650A50FB653DF79E13E940BFFED96219',X'0FBC2EE2B7C4FE9507BDAACF8A4746203084A25D4146970320CCA6E55ACD39ED',X'42DE446D807B3E14D8707484429F0E51B9888056F641C7C907EAAD8C9F847420');
INSERT INTO "journal" VALUES (28,1796626800,'book','HMRD',25,X'AAF32E4F2BF77825D97E962E3E38DAF996CD1C495319E83298CBA119A1BC03EB',X'6EC167959A0D19B6BA20D12F6F31CFAECA67F22E679A99B4E1CA4E6C15F4C00A',X'42DE446D807B3E14D8707484429F0E51B9888056F641C7C907EAAD8C9F847420',X'7ECD764A7C4B9304C718EEB6445E41980BDD69A815E0CFCC26601ACCC6C0BD0B');
INSERT INTO "journal" VALUES (29,1796626800,'book','NMNA',26,X'AF1571E0DB0B83EB989ED17F30A96038B34237B1FCE9E6B8C358B0D1BA22A3FE',X'F23CD3021575CA160077562FF9E5369E18797E64F35A7E8C601025F0233E186F',X'7ECD764A7C4B9304C718EEB6445E41980BDD69A815E0CFCC26601ACCC6C0BD0B',X'6A9BC1A5EA1AFF18744D6E1FF3F00CD78C7D1495133F75261D53C85B25658CAE');
INSERT INTO "journal" VALUES (30,1796626800,'book','58HY',27,X'82B3F902DB58125600CAE8D64B48434FE3C61B0C784DD6B05BCEC0259AE90263',X'DC4DB64009451F2CA22B8DDFEEB739F9DF63BD670F154F5746EA419FD57193CD',X'6A9BC1A5EA1AFF18744D6E1FF3F00CD78C7D1495133F75261D53C85B25658CAE',X'98EB4D068618B2A369ABE4FA1C938AB28CD4E9E2362D13528ADE685D06424C22');
INSERT INTO "journal" VALUES (31,1796626800,'book','Y7CH',28,X'D66A9CB23358ABF7AF7671E5EA8D2B3044ADEBB6CC92C3227FC92F5792767090',X'90BB306E2A470BBBA3F6A16C5B6912004D169F840CC5FF6DF1217640AC02E456',X'98EB4D068618B2A369ABE4FA1C938AB28CD4E9E2362D13528ADE685D06424C22',X'5EB7EE568874735348289369A3FAA340E0509C50810C211A858838F912E1794B');
INSERT INTO "journal" VALUES (32,1796626800,'book','343D',29,X'295DED8D356EFA7BAE2C8C3DA9B690503432B3D91DE6C359F433F275E90296FC',X'52197A3F429C916490CC8EC0E1118F401B895DB05EA8AA04972FFE4FD55D3985',X'5EB7EE568874735348289369A3FAA340E0509C50810C211A858838F912E1794B',X'5F6256BB73C0DAAF3E3E0A23229023C52A20DEF6CF79D6AF1123EF7C643C1E47');
INSERT INTO "journal" VALUES (33,1796626800,'book','HRSH',30,X'F9EDE88839F34FBC7923641E3D223CEE6F4C63962BD9405D0CD6A59F49C264E2',X'0A310B8429F8500AD3D3E78A27BED20CEFE7936EF8ED069B1B137E7DDFC595BD',X'5F6256BB73C0DAAF3E3E0A23229023C52A20DEF6CF79D6AF1123EF7C643C1E47',X'2CFC06C112E361A2BF7DAB976A3C23ECDBDD96EB8E98AD87F1771889224225ED');
INSERT INTO "journal" VALUES (34,1796626800,'book','BQJX',31,X'76B73AC53814F1C15977BFC52004DEBCD7D07F1E910A7AC59FCCBFF05104B333',X'F3AC741F31901BFF951DE7996C3847F941575F2CA79DFC0F2F6D46D3F2DD7C3F',X'2CFC06C112E361A2BF7DAB976A3C23ECDBDD96EB8E98AD87F1771889224225ED',X'0508342663F508E148A768E30CECC11469EAB4180EAE96D3A3AB74D7558A54D5');
INSERT INTO "journal" VALUES (35,1796626800,'cancel','BQJX',31,X'244AF9AF507610EF5EFDCC3152262C0958D0022CD68AA373AE59763BAEBF61AA',X'B5D6D4523E6E69882B2838AAA0EA015B55B8C059765D10B7DEC57933D5A6762E',X'0508342663F508E148A768E30CECC11469EAB4180EAE96D3A3AB74D7558A54D5',X'AB0E30B3A1F4BC7CF3191566D4AC156BF1E6FDA0EB77E3EA4A4AAE437688C9A5');
INSERT INTO "journal" VALUES (36,1798959600,'book','C3UN',32,X'625050D4FA90CE745E7DB147E9E06A870D01B412A71FE862908AA9AE7D6F95D8',X'0C4717B9D6FC8BDEECD676C1409F02887786D230EE657BB51C4AAF38541CEEBE',X'AB0E30B3A1F4BC7CF3191566D4AC156BF1E6FDA0EB77E3EA4A4AAE437688C9A5',X'8C3ECC34F5D0F3583DBA209E14BF4175E20C0AC5BF5F24ACC2E29477EB79CCE4');
INSERT INTO "journal" VALUES (37,1796626800,'book','86Y2',33,X'9637151D17E23E7F390BEDAD5ECB99F62E2988C78361DAD4AD4C84AC0949F1D4',X'D28D87F1CA43EC344EBB0A9EFFD67F0E43A140A62B8AF882F0E3B2ACD40FBDCB',X'8C3ECC34F5D0F3583DBA209E14BF4175E20C0AC5BF5F24ACC2E29477EB79CCE4',X'9E25F6F5849B626B59E21D260CC6C20D08EC6C683376A3F905F11F70B10DDCB5');
INSERT INTO "journal" VALUES (38,1799049600,'book','QJ4S',34,X'CD22C071491FB31095E07738D98DB497D594999C5FBA4D5778AFE49ED9856418',X'695C69D726F4901A58B09DE3BEC6658B9FC4345B0C955AE3F924D9C0071E41DE',X'9E25F6F5849B626B59E21D260CC6C20D08EC6C683376A3F905F11F70B10DDCB5',X'CD74DC8A4AB0A598E6F33B4184598F5537059170CFE6E399ABE2A93FEDDF72B4');
INSERT INTO "journal" VALUES (39,1799049600,'book','8FRX',35,X'80C18AB5DBD86670B9AC63E0F2114A476B4FA236B1B2A38512DE0A5060B1D6BF',X'A04CC2F7749D7BF0CA39BEA99285BF39BA46F9736556DA0A84E2BC37F7644D38',X'CD74DC8A4AB0A598E6F33B4184598F5537059170CFE6E399ABE2A93FEDDF72B4',X'F9800CACC68F2548AC1FF08323C029D469F8BB134D3337067FC47BC47AB8ECE5');
INSERT INTO "journal" VALUES (40,1799049600,'add-closure','6',NULL,X'7A304AB63160C5147950C9A7B66324DE12D933E4441D7044FEA85EC168710DA7',X'',X'F9800CACC68F2548AC1FF08323C029D469F8BB134D3337067FC47BC47AB8ECE5',X'90B538DC3123ADB66AC1EF99BA0B521E632BA7780696C15CCA1F9C14100136C7');
INSERT INTO "journal" VALUES (41,1799049600,'suspend','86Y2',33,X'8B55A2E63FC03C924DD2645F6A1F8316FAC1DCDEC252680EE148C958E8EFB43F',X'DE4FF35594B98CCEB6175C8DE2A8E588AB4926B08DABBC3FC83861E02C5DFD5B',X'90B538DC3123ADB66AC1EF99BA0B521E632BA7780696C15CCA1F9C14100136C7',X'194D87444203A50C743E16EB284654A5D8CDEC2CF9BCE5092B7A39DC218432C6');
INSERT INTO "journal" VALUES (42,1799049600,'suspend','S8C3',8,X'D833B57DEDA72C18E379F4232495FDC1BFCD6D751D659057EC0F8528A675CA8D',X'712DE877A311D0CC68CA5257C068E8FD9C556AE5F5253EE78A52D8E8D8B047E2',X'194D87444203A50C743E16EB284654A5D8CDEC2CF9BCE5092B7A39DC218432C6',X'CB99F5D4B03D366F366A9B5D2F35E5F75081447455746D145B8DE39E095D8C41');
INSERT INTO "journal" VALUES (43,1799049600,'suspend','A6WW',11,X'3D74793B1AF4B5CBAB2C0817AE34889C0BEFFB89BBABF16E02058C4D9F54B421',X'B1A00771C695DC677E09B0F8F81B16F0F57199816924AC3EAC0E876ED09796B2',X'CB99F5D4B03D366F366A9B5D2F35E5F75081447455746D145B8DE39E095D8C41',X'EAB1324873836A8A9799BFC7296E8DCB66AD3EA327DB8D567A013DC58E7993F7');
INSERT INTO "journal" VALUES (44,1799049600,'suspend','MCY9',4,X'66BD677D2BC364B3F3FABA70491D9204138542CA3B9139EF87C54C9A6B94C62E',X'A50B433679C96E1E9779FE8E743500F18C94759F99CDBB9FD7AE09712D81264B',X'EAB1324873836A8A9799BFC7296E8DCB66AD3EA327DB8D567A013DC58E7993F7',X'6D752140EB8B8DA4C357BDEDBF9C2A72628BB308141DFAE4E45F3F217939A27E');
INSERT INTO "journal" VALUES (45,1799049600,'suspend','EXSZ',22,X'835DDD7287EB56575F2EA054D08C993A89AC553FE28A510D41A83160BC01CC8A',X'1A47379B3408BB38261660FD7F91A560648FA668D0C77B6C0E518DC5AE7BE2B7',X'6D752140EB8B8DA4C357BDEDBF9C2A72628BB308141DFAE4E45F3F217939A27E',X'5D22ABA5732DE870796211A76AFE88A736C1BB0E8B035B9D2561C02AA3550634');
INSERT INTO "journal" VALUES (46,1799049600,'suspend','8FRX',35,X'82D24EF783AC24493FC44A64E1995B0CB8DB9EE4D485AD2655623A9BFEA85746',X'FE234F946F3EE10526B7F8FBE1CCD16B56D86D5F39D7FDE29B1CB7F158237C64',X'5D22ABA5732DE870796211A76AFE88A736C1BB0E8B035B9D2561C02AA3550634',X'9E7DC45981129A99E15316679CCDF267E17C699D81C4FE09CED5AA6279582D9B');
INSERT INTO "journal" VALUES (47,1799049600,'suspend','VQKZ',17,X'98F71065D066E201633B9446D5225B459ED508B0D21E8DE48980424A385CC2F5',X'6BEB20D177A24B3E498F4CBF1EF7CEB2114FE4B4C3501EFF7E0B103D9F454751',X'9E7DC45981129A99E15316679CCDF267E17C699D81C4FE09CED5AA6279582D9B',X'DB2AEED656F0B4371A91D2862CC6FA90DDE08B5CD33D3FC5B4B5CC4943054027');
CREATE TABLE journal_detail (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    erased INTEGER NOT NULL CHECK (erased IN (0, 1))
) STRICT;
INSERT INTO "journal_detail" VALUES (1,X'D71C02CBDA11F6FE6169EB2C4E30E6F8','Fatma','','',0);
INSERT INTO "journal_detail" VALUES (2,X'1143BFB6CEE56C6544714288546B13C6','Fatma','','',0);
INSERT INTO "journal_detail" VALUES (3,X'2FD6362FF6EDC60D68894992C3D6AC2A','Fatma','oprichting','',0);
INSERT INTO "journal_detail" VALUES (4,X'0889F5E7C7487FC39C63F2259C131E0E','koor-wisselklank','','',0);
INSERT INTO "journal_detail" VALUES (5,X'DB907BB797D85600DBB2ACE7FAE91826','toneel-spiegeldoek','','',0);
INSERT INTO "journal_detail" VALUES (6,X'C4BF7D8755763B52187E18035C3CB05C','yoga-voor-iedereen','','',0);
INSERT INTO "journal_detail" VALUES (7,X'07ECF7D433DC53FC425BCCDC1BFE2C64','seniorengym','','',0);
INSERT INTO "journal_detail" VALUES (8,X'32936A223B574E5D1CB84445E55885D6','kaartclub-troef','','',0);
INSERT INTO "journal_detail" VALUES (9,X'97EF93928A0D36DC33EAE81E822BD52B','samen-eten','','',0);
INSERT INTO "journal_detail" VALUES (10,X'8CC629053045CEBB6F2670CA5489AB21','wijkrestaurant-aan-tafel','','',0);
INSERT INTO "journal_detail" VALUES (11,X'325DFF464600B70613D59EFFB48705C1','huiswerkhulp','','',0);
INSERT INTO "journal_detail" VALUES (12,X'CA00676C0E4E425D98BF923338264254','huiswerkhulp','','',0);
INSERT INTO "journal_detail" VALUES (13,X'CB491DE813D71B990C6AFB7AA6AA1533','repair-cafe','','',0);
INSERT INTO "journal_detail" VALUES (14,X'64C0A743E3659D47DD7133B60A091298','naaiatelier-de-steek','','',0);
INSERT INTO "journal_detail" VALUES (15,X'8522C80C68DA1BAD7DE1900370D31E98','buurtvaders','','',0);
INSERT INTO "journal_detail" VALUES (16,X'AD3554F65348FEE269CAA637E8F72759','taalcafe','','',0);
INSERT INTO "journal_detail" VALUES (17,X'9AF2AF111ADCF79BB71BBD93D14094E7','tuingroep-groene-vingers','','',0);
INSERT INTO "journal_detail" VALUES (18,X'C709662546504EA73F8B23A114EEDD41','jongerenstudio','','',0);
INSERT INTO "journal_detail" VALUES (19,X'926A8A60376F29B1857A6FC8C9C61AD3','hiphop-dans','','',0);
INSERT INTO "journal_detail" VALUES (20,X'811A076EE8747FA215342563F2DEE966','mantelzorgkring','','',0);
INSERT INTO "journal_detail" VALUES (21,X'06089945BC3163B78EE8EBA4CA0B1150','zzp-kring','','',0);
INSERT INTO "journal_detail" VALUES (22,X'772ED0FBED7648E1E69A2773974B50E8','bewonerscommissie','','',0);
INSERT INTO "journal_detail" VALUES (23,X'D5E7DF7D8354FF2E6DB18CB38AE4F47B','schuldhulp-spreekuur','','',0);
INSERT INTO "journal_detail" VALUES (24,X'8FCC83EEE906C311E4E0061F806B0F6D','wijkverpleging-spreekuur','','',0);
INSERT INTO "journal_detail" VALUES (25,X'F2B9A392B3277A5AAAB867B49F4790B4','gemeentelijk-wijkteam','','',0);
INSERT INTO "journal_detail" VALUES (26,X'1845ED5861C339B1F48E7FFD961E9587','energiecooperatie-zonopdak','','',0);
INSERT INTO "journal_detail" VALUES (27,X'3ABE8D962FBD925312438A40F16BD9FA','commons-lab','','',0);
INSERT INTO "journal_detail" VALUES (28,X'DBE5C05F7EFAF7BE8A1613EDA6055CF1','eritrese-zondagviering','','',0);
INSERT INTO "journal_detail" VALUES (29,X'32927B6163F868D7E591088592660CC3','schaakclub-vrije-loper','','',0);
INSERT INTO "journal_detail" VALUES (30,X'543DF497CDE08DF6AC1E23F8793984D1','bewonerscommissie','','',0);
INSERT INTO "journal_detail" VALUES (31,X'5E1FB26CEDB3BF408BADF6A70ED82B11','schaakclub-vrije-loper','','',0);
INSERT INTO "journal_detail" VALUES (32,X'DEB0B8A08BDE973EFC8C2CE8706BD217','jongerenstudio','','',0);
INSERT INTO "journal_detail" VALUES (33,X'40A47AF84E1C1F545A943C2915E1CCCC','samen-eten','','',0);
INSERT INTO "journal_detail" VALUES (34,X'41A9685D45701EFA57408168F2F89CBC','toneel-spiegeldoek','','',0);
INSERT INTO "journal_detail" VALUES (35,X'FA1E5A64D10E6DC51F6EC1E6FEF2D339','toneel-spiegeldoek','Twee spelers zijn ziek.','',0);
INSERT INTO "journal_detail" VALUES (36,X'B77A954331B28851C1BAA6F73178A0E4','buurtvaders','','',0);
INSERT INTO "journal_detail" VALUES (37,X'0EC574B16029202F162A1DCF3D9D7570','tuingroep-groene-vingers','','',0);
INSERT INTO "journal_detail" VALUES (38,X'E68067F332CA45F688F7C1F49BF1EE25','koor-wisselklank','','',0);
INSERT INTO "journal_detail" VALUES (39,X'8FF0DE79753479B5DFE53772C52EF54B','koor-wisselklank','','',0);
INSERT INTO "journal_detail" VALUES (40,X'20B2B7672A88ECFA6B662E2B92055A42','Fatma','','Vloer',0);
INSERT INTO "journal_detail" VALUES (41,X'170CFEBA2B994C606AC79B4E08263DB6','Fatma','','2027-02-01T00:00',0);
INSERT INTO "journal_detail" VALUES (42,X'D7DB82C45F5E27F11576414CCB3DA98C','Fatma','','2027-02-02T15:30',0);
INSERT INTO "journal_detail" VALUES (43,X'6827394D6DC0BB689661FD90D0A70002','Fatma','','2027-02-02T09:30',0);
INSERT INTO "journal_detail" VALUES (44,X'E677D8C908100FDCF038CDA02647B7E0','Fatma','','2027-02-02T10:00',0);
INSERT INTO "journal_detail" VALUES (45,X'1265C633599BF0C990FD6303B08F1AE0','Fatma','','2027-02-02T13:00',0);
INSERT INTO "journal_detail" VALUES (46,X'8B7B6DCF2DAC6C8BF7FD08B8A6BFB5CE','Fatma','','2027-02-02T19:00',0);
INSERT INTO "journal_detail" VALUES (47,X'2AC466DCF46125377D162F4AB895CEFA','Fatma','','2027-02-02T19:30',0);
CREATE TABLE outbox (
    id INTEGER NOT NULL PRIMARY KEY,
    created INTEGER NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    verb TEXT NOT NULL,
    dates TEXT NOT NULL,
    reason TEXT NOT NULL,
    message_id TEXT NOT NULL,
    sent INTEGER,
    tries INTEGER NOT NULL CHECK (tries >= 0),
    fault TEXT NOT NULL,
    due INTEGER NOT NULL
) STRICT;
INSERT INTO "outbox" VALUES (1,1799049600,1,34,'book','','','01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff.1',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (2,1799049600,2,34,'book','','','01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff.2',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (3,1799049600,27,34,'book','','','01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff.27',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (4,1799049600,28,34,'book','','','01a2dfb6-5c00-7d57-8e2d-ddecad41d6ff.28',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (5,1799049600,1,35,'book','','','01a2dfb6-5c00-76da-900b-3acac7ef98b8.1',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (6,1799049600,2,35,'book','','','01a2dfb6-5c00-76da-900b-3acac7ef98b8.2',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (7,1799049600,1,35,'suspend','2027-02-02T19:00','','01a2dfb6-5c00-7db3-91f9-62e07125cbbe',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (8,1799049600,2,35,'suspend','2027-02-02T19:00','','01a2dfb6-5c00-7c68-8639-879b65434531',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (9,1799049600,6,4,'suspend','2027-02-02T10:00','','01a2dfb6-5c00-714c-8f46-d280639cdfdc',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (10,1799049600,7,4,'suspend','2027-02-02T10:00','','01a2dfb6-5c00-7802-9a01-e029d5ec2057',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (11,1799049600,13,8,'suspend','2027-02-02T15:30','','01a2dfb6-5c00-7d9b-abda-4d0a7816a754',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (12,1799049600,16,11,'suspend','2027-02-02T09:30','','01a2dfb6-5c00-73c9-8e9b-fee1a2773ad5',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (13,1799049600,21,33,'suspend','2027-02-01T00:00','','01a2dfb6-5c00-7997-b989-8cd253546017',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (14,1799049600,25,17,'suspend','2027-02-02T19:30','','01a2dfb6-5c00-7315-b85e-de008e7a75db',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (15,1799049600,31,22,'suspend','2027-02-02T13:00','','01a2dfb6-5c00-767b-92da-90c8f477a495',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (16,1799049600,32,22,'suspend','2027-02-02T13:00','','01a2dfb6-5c00-71d4-99b7-b03c7c64c60b',NULL,0,'',1799049600);
INSERT INTO "outbox" VALUES (17,1799049600,1,35,'book','','','1',NULL,0,'',1799049600);
CREATE TABLE outbox_more (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    dates TEXT NOT NULL,
    PRIMARY KEY (outbox_id, booking_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "outbox_more" VALUES (17,34,'');
CREATE INDEX closure_ends ON closure (ends) WHERE removed = 0;
CREATE INDEX closure_to_apply ON closure (id) WHERE to_apply IS NOT NULL;
CREATE INDEX contact_gone ON contact (gone) WHERE gone IS NOT NULL AND mail <> '';
CREATE INDEX contact_group_contact ON contact_group (contact_id);
CREATE INDEX token_group ON token (group_id) WHERE revoked IS NULL;
CREATE INDEX token_contact ON token (contact_id) WHERE revoked IS NULL AND contact_id IS NOT NULL;
CREATE INDEX sign_in_link_expires ON sign_in_link (expires);
CREATE INDEX sign_in_link_group ON sign_in_link (group_id) WHERE used IS NULL;
CREATE INDEX session_expires ON session (expires);
CREATE INDEX session_group ON session (group_id) WHERE ended IS NULL;
CREATE INDEX booking_group ON booking (group_id);
CREATE INDEX booking_changed ON booking (changed);
CREATE INDEX booking_awaiting ON booking (created) WHERE state = 'awaiting-board';
CREATE INDEX booking_unanswered ON booking (asked, first_start) WHERE state = 'awaiting-board';
CREATE INDEX booking_option ON booking (hold_until) WHERE state = 'option';
CREATE INDEX booking_titled ON booking (visibility, last_end) WHERE title <> '';
CREATE INDEX booking_part_booking ON booking_part (booking_id);
CREATE INDEX booking_tag_booking ON booking_tag (booking_id);
CREATE INDEX booking_partner_booking ON booking_partner (booking_id);
CREATE INDEX request_booking ON request (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX request_refused ON request (asked) WHERE booking_id IS NULL AND bare = 0;
CREATE INDEX idempotency_created ON idempotency (created);
CREATE INDEX waiting_ends ON waiting (ends, starts) WHERE offered IS NULL;
CREATE INDEX waiting_last ON waiting (last) WHERE offered IS NULL;
CREATE INDEX occurrence_brief
    ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
    WHERE holds = 1 AND ends + clear_up - starts + set_up <= 14400;
CREATE INDEX occurrence_usual
    ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
    WHERE holds = 1 AND ends + clear_up - starts + set_up BETWEEN 14401 AND 86400;
CREATE INDEX occurrence_long
    ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
    WHERE holds = 1 AND ends + clear_up - starts + set_up > 86400;
CREATE INDEX suspension_booking ON suspension (booking_id);
CREATE INDEX suspension_cause ON suspension (cause);
CREATE INDEX feed_text_ends ON feed_text (ends, starts);
CREATE INDEX occurrence_part_occurrence ON occurrence_part (occurrence_id);
CREATE INDEX occurrence_part_long ON occurrence_part (part_id, ends)
    WHERE ends - starts + before + after > 14400;
CREATE INDEX occurrence_equipment_occurrence ON occurrence_equipment (occurrence_id);
CREATE INDEX journal_booking ON journal (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (id) WHERE sent IS NULL;
CREATE INDEX outbox_sent ON outbox (sent) WHERE sent IS NOT NULL;
CREATE TRIGGER occurrence_part_insert BEFORE INSERT ON occurrence_part
WHEN EXISTS (
    SELECT 1 FROM occurrence_part AS other
    WHERE other.part_id = NEW.part_id
        AND other.starts > NEW.starts - NEW.before - 14401
        AND other.starts < NEW.ends + NEW.after + 14401
        AND other.starts < NEW.ends + max(NEW.after, other.before)
        AND other.ends + max(other.after, NEW.before) > NEW.starts
        AND other.occurrence_id <> NEW.occurrence_id
        AND NOT (other.shared = 1 AND NEW.shared = 1))
    OR EXISTS (
    SELECT 1 FROM occurrence_part AS other
    WHERE other.part_id = NEW.part_id
        AND other.ends - other.starts + other.before + other.after > 14400
        AND other.ends > NEW.starts - 43201 AND other.ends < NEW.ends + 651601
        AND other.starts < NEW.ends + max(NEW.after, other.before)
        AND other.ends + max(other.after, NEW.before) > NEW.starts
        AND other.occurrence_id <> NEW.occurrence_id
        AND NOT (other.shared = 1 AND NEW.shared = 1))
BEGIN
    SELECT RAISE(ABORT, 'overlap of a part');
END;
CREATE TRIGGER occurrence_part_update BEFORE UPDATE ON occurrence_part
WHEN EXISTS (
    SELECT 1 FROM occurrence_part AS other
    WHERE other.part_id = NEW.part_id
        AND other.starts > NEW.starts - NEW.before - 14401
        AND other.starts < NEW.ends + NEW.after + 14401
        AND other.starts < NEW.ends + max(NEW.after, other.before)
        AND other.ends + max(other.after, NEW.before) > NEW.starts
        AND other.occurrence_id <> NEW.occurrence_id AND other.occurrence_id <> OLD.occurrence_id
        AND NOT (other.shared = 1 AND NEW.shared = 1))
    OR EXISTS (
    SELECT 1 FROM occurrence_part AS other
    WHERE other.part_id = NEW.part_id
        AND other.ends - other.starts + other.before + other.after > 14400
        AND other.ends > NEW.starts - 43201 AND other.ends < NEW.ends + 651601
        AND other.starts < NEW.ends + max(NEW.after, other.before)
        AND other.ends + max(other.after, NEW.before) > NEW.starts
        AND other.occurrence_id <> NEW.occurrence_id AND other.occurrence_id <> OLD.occurrence_id
        AND NOT (other.shared = 1 AND NEW.shared = 1))
BEGIN
    SELECT RAISE(ABORT, 'overlap of a part');
END;
CREATE TRIGGER journal_update BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_delete BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_detail_update BEFORE UPDATE ON journal_detail
WHEN NOT (NEW.seq = OLD.seq AND NEW.erased = 1 AND NEW.who = '' AND NEW.reason = '' AND NEW.detail = '')
BEGIN
    SELECT RAISE(ABORT, 'a detail is emptied, never changed');
END;
CREATE TRIGGER journal_detail_delete BEFORE DELETE ON journal_detail BEGIN
    SELECT RAISE(ABORT, 'a detail is emptied, never deleted');
END;
