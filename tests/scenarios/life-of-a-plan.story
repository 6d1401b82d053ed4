The life of a plan: from the first draft to its interim review

A town, its laboratory and its makers write a plan for yuzu marmalade together, in git. Everything here is
fictional. What follows a dollar sign is typed; what stands two spaces in is answered.


1. A draft

@ day 2026-04-06
$ rip init minato --lang en
  created minato/plan.yaml
  created minato/rip.schema.json
  created .github/workflows/plan.yml
  created .gitlab-ci.yml
  next: rip build minato
$ git add . && git commit -qm "Begin the plan"
$ rip status minato
  Minato area yuzu marmalade: regional innovation plan (fictional example): no version yet, draft
  the gate to `deliberation` is open
  next comes deliberation: `rip status deliberation minato`

The desk at the town hall opens the draft for debate.

$ rip status deliberation minato --by "Coordination desk" --why "The first draft is whole enough to be debated"
  Minato area yuzu marmalade: regional innovation plan (fictional example): version 0.1.0, from draft to deliberation
  From draft to deliberation. Nothing else changed since commit-1.
  changed minato/plan.yaml
$ git commit -qam "Open the draft for debate"


2. Three revisions

The laboratory writes the road beyond its trial.

@ day 2026-05-11
@ change minato/plan.yaml
-     # pilot: { title: "Demonstration in the plant", target: colour, phase: demonstration, owner: makers, after: [trial], duration: 12 months }
+     pilot: { title: "Demonstration in the plant", target: colour, phase: demonstration, owner: makers, after: [trial], duration: 12 months, staff: { lab: 0.2 FTE },
+              cost: { value: 8 M JPY, kind: assumption, note: "Trial batches in two plants" }, funding: [{ measure: research, status: secured }] }
+     launch: { title: "First sale to city bakeries", target: colour, phase: commercialisation, owner: makers, after: [pilot], duration: 6 months, staff: { lab: 0.1 FTE },
+               cost: { value: 2 M JPY, kind: assumption, note: "Labels and tastings" }, funding: [{ payer: makers, status: secured }] }
@ change minato/plan.yaml
-   # research: { accountable: lab, responsible: [lab] }
+   pilot: { accountable: makers, responsible: [makers, lab] }
+   launch: { accountable: makers, responsible: [makers] }
+   research: { accountable: town, responsible: [lab] }
@ change minato/plan.yaml
- # What follows is written on the way to deliberation. Remove the leading "# " to use it.
+ barriers:
+   heat: { kind: technology, text: "Heat changes the colour.", tasks: [trial, pilot] }
+ measures:
+   research: { title: "Joint research", type: rd, intervention: complete, barriers: [heat], tasks: [trial, pilot],
+               description: "The town pays for the trial batches.", targets: [colour], provider: town, beneficiaries: [makers],
+               afterwards: "The makers pay the laboratory by the test.",
+               budget: { FY2027: { amount: 2 M JPY, payer: town, source: Town, status: secured }, FY2028: { amount: 6 M JPY, payer: town, source: Town, status: planned } } }
+
+ # What follows is written on the way to deliberation. Remove the leading "# " to use it.
$ git commit -qam "Write the road from the trial to the first sale"
$ rip diff HEAD~1:minato minato
  From HEAD~1:minato to minato

  New or changed duties, to be agreed
    roadmap, task “Demonstration in the plant”: new
      Public food laboratory (fictional), Marmalade makers (fictional) · minato/plan.yaml:109
    roadmap, task “First sale to city bakeries”: new
      Public food laboratory (fictional), Marmalade makers (fictional) · minato/plan.yaml:111
    measure “Joint research”: new
      Town (fictional), Public food laboratory (fictional), Marmalade makers (fictional) · minato/plan.yaml:150
    role sharing “Demonstration in the plant”: new
      Public food laboratory (fictional), Marmalade makers (fictional) · minato/plan.yaml:117
    role sharing “First sale to city bakeries”: new
      Marmalade makers (fictional) · minato/plan.yaml:118
    role sharing “Joint research”: new
      Town (fictional), Public food laboratory (fictional) · minato/plan.yaml:119

  Binding nobody
    barrier “Heat changes the colour.”: new
      minato/plan.yaml:148

  What it does to the computed results
    Critical path: none → “Demonstration in the plant” and “First sale to city bakeries”
    End of the roadmap: December 2027 → June 2029 (worse)
    Cost of the roadmap not secured: none → JPY 0

  0 promises worse or gone, 6 to be agreed, 1 for information

The town says what it wants to reach, and by when.

@ day 2026-05-25
@ change minato/plan.yaml
-   period: FY2027-FY2029
+   period: FY2027-FY2032
@ change minato/plan.yaml
-   yearly: { date: FY2028-FY2029, kind: annual, reviewer: [town], ifOffTrack: "The target is chosen again." }
-   final: { date: 2030-03, kind: final, reviewer: ["Outside experts"] }
+   yearly: { date: FY2028-FY2032, kind: annual, reviewer: [town], ifOffTrack: "The makers and the town agree on what is done." }
+   interim: { date: 2030-03, kind: interim, reviewer: ["Outside experts"], ifOffTrack: "The target is chosen again." }
+   final: { date: 2033-02, kind: final, reviewer: ["Outside experts"] }
@ change minato/plan.yaml
- # What follows is written on the way to deliberation. Remove the leading "# " to use it.
+ indicators:
+   shipments: { name: "Marmalade shipments", level: outcome-final, layer: e, unit: M JPY, direction: increase, trajectory: linear,
+                baseline: { value: 200 M JPY, asOf: FY2025, kind: assumption, note: From interviews },
+                target: { value: 230 M JPY, asOf: FY2031, kind: target, note: 30 M JPY by the target }, source: interviews,
+                frequency: Yearly, owner: town, headline: true, targets: [colour], measures: [research], parent: income, assumption: "Fruit and labour stay 45% of what is sold.",
+                ladder: { steps: [{ name: "Sale by one more plant", effect: { value: 2 M JPY, kind: assumption, note: From interviews }, count: 15 }] } }
+   income: { name: "Value added in orchards and plants", level: impact, layer: e, unit: M JPY, direction: increase, trajectory: linear,
+             baseline: { value: 90 M JPY, asOf: FY2025, kind: assumption, note: 45% of shipments },
+             target: { value: 103.5 M JPY, asOf: FY2032, kind: target, note: 45% of shipments }, source: interviews,
+             frequency: Yearly, owner: town, targets: [colour], measures: [research],
+             ladder: { steps: [{ name: "Value added of one more plant", effect: { value: 0.9 M JPY, kind: assumption, note: From interviews }, count: 15 }] } }
+
+ # What follows is written on the way to deliberation. Remove the leading "# " to use it.
$ git commit -qam "Say what the town wants to reach and by when"
$ rip diff HEAD~1:minato minato --institution town
  From HEAD~1:minato to minato

  Promises that got worse or are gone
    plan period: FY2027–FY2029 → FY2027–FY2032 (36 months later)
      Town (fictional) · minato/plan.yaml:13
    review “yearly”, date: FY2028–FY2029 → FY2028–FY2032 (36 months later)
      Town (fictional) · minato/plan.yaml:129

  New or changed duties, to be agreed
    indicator “Marmalade shipments”: new
      Town (fictional) · minato/plan.yaml:157
    indicator “Value added in orchards and plants”: new
      Town (fictional) · minato/plan.yaml:162
    review “yearly”, response if off track: The target is chosen again. → The makers and the town agree on what is done.
      Town (fictional) · minato/plan.yaml:129
    review “interim”: new
      Town (fictional) · minato/plan.yaml:130

  What it does to the computed results
    Target of the headline indicator: none → JPY 230 m

  2 promises worse or gone, 4 to be agreed, 0 for information

The makers say how the result reaches the others.

@ day 2026-06-08
@ change minato/plan.yaml
-               cost: { value: 2 M JPY, kind: assumption, note: "Labels and tastings" }, funding: [{ payer: makers, status: secured }] }
+               cost: { value: 2 M JPY, kind: assumption, note: "Labels and tastings" }, funding: [{ payer: makers, status: secured }] }
+     growth: { title: "Sale from all fifteen plants", target: colour, phase: market-growth, owner: makers, after: [launch], duration: 6 months,
+               cost: { value: 3 M JPY, kind: assumption, note: "Thermometers for fifteen plants" }, funding: [{ payer: makers, status: planned }] }
+     orchards: { title: "Orchards replanted for the new demand", target: colour, phase: spillover, layer: region, owner: town, after: [growth], duration: 9 months,
+                 cost: { value: 4 M JPY, kind: assumption, note: "Young trees" }, funding: [{ payer: town, status: planned }] }
@ change minato/plan.yaml
-   launch: { accountable: makers, responsible: [makers] }
+   launch: { accountable: makers, responsible: [makers] }
+   growth: { accountable: makers, responsible: [makers] }
+   orchards: { accountable: town, responsible: [town] }
@ change minato/plan.yaml
- # Risks to the raw material, the demand and the people; some responses stand ready before, some act after.
+ # How it spreads: more fruit is bought from the growers of the area.
+ spillover:
+   paths:
+     fruit: { target: colour, stages: [cooking, orchard], indicator: income, mechanism: "Every tonne of marmalade takes 600 kg of fruit from the orchards of the area." }
+
+ # Risks to the raw material, the demand and the people; some responses stand ready before, some act after.
$ git commit -qam "Say how the result reaches the orchards"
$ rip diff HEAD~1:minato minato --format markdown
  # What changed: Minato area yuzu marmalade: regional innovation plan (fictional example)

  From HEAD\~1:minato to minato

  0 promises worse or gone, 4 to be agreed, 1 for information

  ## What it does to the computed results

  | Result | Before | After |
  | --- | --- | --- |
  | Critical path | none | “Sale from all fifteen plants” and “Orchards replanted for the new demand” |
  | End of the roadmap | June 2029 | September 2030 (worse) |
  | Cost of the roadmap not secured | JPY 0 | JPY 7 m (worse) |

  ## New or changed duties, to be agreed

  What binds an institution is new or different: it has to agree.

  | Change | Institutions | Place |
  | --- | --- | --- |
  | roadmap, task “Sale from all fifteen plants”: new | Marmalade makers (fictional) | `minato/plan.yaml:113` |
  | roadmap, task “Orchards replanted for the new demand”: new | Town (fictional) | `minato/plan.yaml:115` |
  | role sharing “Sale from all fifteen plants”: new | Marmalade makers (fictional) | `minato/plan.yaml:123` |
  | role sharing “Orchards replanted for the new demand”: new | Town (fictional) | `minato/plan.yaml:124` |

  ## Binding nobody

  No institution is bound by it.

  | Change | Institutions | Place |
  | --- | --- | --- |
  | spillover, spillover path “fruit”: new |  | `minato/plan.yaml:130` |


3. Agreement

@ day 2026-06-15
$ rip status agreed minato
  between the plan and `agreed`: 1 error, to be put right by
    Town (fictional) (lead)
      agreements  agreement-record
  `rip check minato --as agreed` shows each of them where it stands
  [1]
$ rip agree town minato --by "Mayor of Minato (fictional)"
  Town (fictional) (town) agrees to 8 parts of the plan:
    - Demonstration in the plant: pays (minato/plan.yaml:110)
    - Orchards replanted for the new demand: carries it out or answers for it, pays (minato/plan.yaml:115)
    - Joint research: provides it or answers for it, pays (minato/plan.yaml:162)
    - Minato area yuzu marmalade: regional innovation plan (fictional example): leads the plan (minato/plan.yaml:15)
    - Marmalade shipments: reports it (minato/plan.yaml:168)
    - Value added in orchards and plants: reports it (minato/plan.yaml:173)
    - Loss of the crop to frost: watches it (minato/plan.yaml:134)
    - annual check FY2028–FY2032: carries it out (minato/plan.yaml:140)

  Town (fictional) agreed on 2026-06-15, by Mayor of Minato (fictional)
  wrote an entry to minato/agreements.yaml
$ rip agree lab minato --by "Head of the laboratory (fictional)" --conditions "The post of the researcher is kept"
  Public food laboratory (fictional) (lab) agrees to 5 parts of the plan:
    - Colour proven in a trial: carries it out or answers for it (minato/plan.yaml:108)
    - Demonstration in the plant: carries it out or answers for it, gives staff (minato/plan.yaml:109)
    - First sale to city bakeries: gives staff (minato/plan.yaml:111)
    - Joint research: provides it or answers for it (minato/plan.yaml:162)
    - what it contributes (minato/plan.yaml:70)

  Public food laboratory (fictional) agreed on 2026-06-15, by Head of the laboratory (fictional)
  wrote an entry to minato/agreements.yaml
$ rip agree makers minato --by "Chair of the makers (fictional)"
  Marmalade makers (fictional) (makers) agrees to 6 parts of the plan:
    - Demonstration in the plant: carries it out or answers for it (minato/plan.yaml:109)
    - First sale to city bakeries: carries it out or answers for it, pays (minato/plan.yaml:111)
    - Sale from all fifteen plants: carries it out or answers for it, pays (minato/plan.yaml:113)
    - Colour proven in a trial: is consulted (minato/plan.yaml:120)
    - Cheaper imports: watches it (minato/plan.yaml:135)
    - The two experienced cooks retire: watches it (minato/plan.yaml:136)

  Marmalade makers (fictional) agreed on 2026-06-15, by Chair of the makers (fictional)
  wrote an entry to minato/agreements.yaml
$ git add . && git commit -qm "Record the agreement of the three institutions"
$ rip agree --status minato
  ● agreed  Town (fictional) (town)                   15 June 2026  Mayor of Minato (fictional)
  ● agreed  Public food laboratory (fictional) (lab)  15 June 2026  Head of the laboratory (fictional)
      on condition: The post of the researcher is kept
  ● agreed  Marmalade makers (fictional) (makers)     15 June 2026  Chair of the makers (fictional)

  3 of the 3 institutions that answer for part of the plan have agreed to it as it stands

Before the plan is sealed the drying house burns down. The first sale has to wait for half a year.

@ day 2026-07-06
@ change minato/plan.yaml
-     launch: { title: "First sale to city bakeries", target: colour, phase: commercialisation, owner: makers, after: [pilot], duration: 6 months, staff: { lab: 0.1 FTE },
+     launch: { title: "First sale to city bakeries", target: colour, phase: commercialisation, owner: makers, after: [pilot], duration: 12 months, staff: { lab: 0.1 FTE },
$ git commit -qam "Give the first sale half a year more"
$ rip diff HEAD~1:minato minato
  From HEAD~1:minato to minato

  Promises that got worse or are gone
    roadmap, task “First sale to city bakeries”, duration: 6 months → 12 months (6 months longer)
      Public food laboratory (fictional), Marmalade makers (fictional) · minato/plan.yaml:111

  What it does to the computed results
    End of the roadmap: September 2030 → March 2031 (worse)

  1 promise worse or gone, 0 to be agreed, 0 for information
$ rip agree --status minato
  ● agreed  Town (fictional) (town)                   15 June 2026  Mayor of Minato (fictional)
  ◐ stale   Public food laboratory (fictional) (lab)  15 June 2026  Head of the laboratory (fictional)
      on condition: The post of the researcher is kept
      changed since commit-5:
      - roadmap, task “First sale to city bakeries”, duration: 6 months → 12 months (6 months longer) (minato/plan.yaml:111)
  ◐ stale   Marmalade makers (fictional) (makers)     15 June 2026  Chair of the makers (fictional)
      changed since commit-5:
      - roadmap, task “First sale to city bakeries”, duration: 6 months → 12 months (6 months longer) (minato/plan.yaml:111)

  1 of the 3 institutions that answer for part of the plan has agreed to it as it stands; 2 stale
$ rip status agreed minato
  between the plan and `agreed`: 2 errors, to be put right by
    Public food laboratory (fictional)
      agreements.1.fingerprint  agreement-record
    Marmalade makers (fictional)
      agreements.2.fingerprint  agreement-record
  `rip check minato --as agreed` shows each of them where it stands
  [1]

The two that are concerned agree again. The town does not have to be asked.

$ rip agree lab minato --by "Head of the laboratory (fictional)" --conditions "The post of the researcher is kept"
  Public food laboratory (fictional) (lab) agrees to 5 parts of the plan:
    - Colour proven in a trial: carries it out or answers for it (minato/plan.yaml:108)
    - Demonstration in the plant: carries it out or answers for it, gives staff (minato/plan.yaml:109)
    - First sale to city bakeries: gives staff (minato/plan.yaml:111)
    - Joint research: provides it or answers for it (minato/plan.yaml:162)
    - what it contributes (minato/plan.yaml:70)

  Public food laboratory (fictional) agreed on 2026-07-06, by Head of the laboratory (fictional)
  wrote an entry to minato/agreements.yaml
$ rip agree makers minato --by "Chair of the makers (fictional)"
  Marmalade makers (fictional) (makers) agrees to 6 parts of the plan:
    - Demonstration in the plant: carries it out or answers for it (minato/plan.yaml:109)
    - First sale to city bakeries: carries it out or answers for it, pays (minato/plan.yaml:111)
    - Sale from all fifteen plants: carries it out or answers for it, pays (minato/plan.yaml:113)
    - Colour proven in a trial: is consulted (minato/plan.yaml:120)
    - Cheaper imports: watches it (minato/plan.yaml:135)
    - The two experienced cooks retire: watches it (minato/plan.yaml:136)

  Marmalade makers (fictional) agreed on 2026-07-06, by Chair of the makers (fictional)
  wrote an entry to minato/agreements.yaml
$ git commit -qam "Record that laboratory and makers agree again"
$ rip status agreed minato --by "Coordination desk" --why "All who carry the plan agree to it"
  Minato area yuzu marmalade: regional innovation plan (fictional example): version 1.0.0, from deliberation to agreed
  From deliberation to agreed. Since 0.1.0: 2 promises worse or gone, 15 duties new or changed, 2 for information – plan period: FY2027–FY2029 → FY2027–FY2032 (36 months later); review “yearly”, date: FY2028–FY2029 → FY2028–FY2032 (36 months later); roadmap, task “Demonstration in the plant”: new; and 16 more.
  changed minato/plan.yaml
$ git commit -qam "Agree on the plan" && git tag v1.0.0


4. Sharing

@ day 2026-07-13
$ rip status shared minato --by "Coordination desk" --why "The town council has published it"
  before the plan is shared, 1 thing is still to be written:
    a summary for everybody (`plan.summary`)
  [1]

Everybody in the town is to understand it, so a summary is written first.

@ change minato/plan.yaml
-   # purpose: Why this plan is made.
-   # summary: At most 200 words.
+   summary: "Yuzu marmalade from Minato loses its colour in summer. The plan gives the makers a way of cooking that keeps it, and raises shipments from JPY 200 m to JPY 230 m by fiscal 2031 (fictional)."
$ rip status shared minato --by "Coordination desk" --why "The town council has published it"
  Minato area yuzu marmalade: regional innovation plan (fictional example): version 1.0.1, from agreed to shared
  From agreed to shared. Since 1.0.0: 0 promises worse or gone, 0 duties new or changed, 1 for information – plan, summary: new, Yuzu marmalade from Minato loses its colour in summer. The …
  changed minato/plan.yaml
$ git commit -qam "Share the plan"
$ rip build minato --format html
  wrote minato/document/plan.en.html (# kB)
  wrote minato/document/annex.en.html (# kB)
  16 warnings, 2 notes – `rip check minato` for details
$ git add . && git commit -qm "Publish the document"


5. Three years on

Every June the town writes down what the makers shipped.

@ day 2028-06-12
@ write minato/observations.yaml
| observations:
|   - { indicator: shipments, period: FY2027, value: 203 M JPY, kind: actual, source: interviews }
$ git add . && git commit -qm "Write down the shipments of fiscal 2027"

@ day 2029-06-11
@ write minato/observations.yaml
| observations:
|   - { indicator: shipments, period: FY2027, value: 203 M JPY, kind: actual, source: interviews }
|   - { indicator: shipments, period: FY2028, value: 206 M JPY, kind: actual, source: interviews, note: "The frost of April took a tenth of the crop." }
$ git commit -qam "Write down the shipments of fiscal 2028"

@ day 2030-03-18
@ write minato/observations.yaml
| observations:
|   - { indicator: shipments, period: FY2027, value: 203 M JPY, kind: actual, source: interviews }
|   - { indicator: shipments, period: FY2028, value: 206 M JPY, kind: actual, source: interviews, note: "The frost of April took a tenth of the crop." }
|   - { indicator: shipments, period: FY2029, value: 208 M JPY, kind: estimate, source: interviews, note: "The first sale came a year late." }
$ git commit -qam "Write down what is known of fiscal 2029"
$ rip review minato
  Review: Minato area yuzu marmalade: regional innovation plan (fictional example)

  At the end of March 2030, of 2 indicators: 0 on track, 0 slightly behind, 1
  behind, 1 that cannot be judged. The latest value is of FY2029.

  “e: economic results (final)” does not move as planned; nothing can be judged of
  “a: link with policy”, “b: regional resources (stock)”, “c: business environment
  (flow)” and “d: innovation results (flow)” before it, so that it cannot be said
  where the effect stops.

  - Behind: “Marmalade shipments”, JPY 208 m (FY2029) against JPY 220 m planned,
    40% of the change. Going on as lately, JPY 212 m (JPY 207 m to JPY 216 m) for
    a target of JPY 230 m: it would be missed.

  What the plan says for this case: The makers and the town agree on what is done.

  Reviews due now or next: annual check (FY2029), interim review (March 2030),
  final evaluation (February 2033). Of one review whose date has passed nothing is
  written: annual check (FY2028).
$ rip status under-review minato --by "Coordination desk" --why "The interim review found shipments behind the plan"
  Minato area yuzu marmalade: regional innovation plan (fictional example): version 1.0.2, from shared to under review
  From shared to under review. Since 1.0.1: 0 promises worse or gone, 0 duties new or changed, 3 for information – measured values, “Marmalade shipments, FY2027”: new; measured values, “Marmalade shipments, FY2028”: new; measured values, “Marmalade shipments, FY2029”: new.
  changed minato/plan.yaml
$ git commit -qam "Put the plan under review"
$ rip log minato
  Version  Date        Status        Revision          Changes     Headline target  Stays in region  Not secured  Done by (80%)
  –        2026-04-06  draft         commit-1           –           –                –                –            –
  0.1.0    2026-04-06  deliberation  commit-2           0 / 0 / 0   –                –                –            –
  1.0.0    2026-07-06  agreed        commit-9 (v1.0.0)  2 / 15 / 2  JPY 230 m        –                JPY 7 m      –
  1.0.1    2026-07-13  shared        commit-10           0 / 0 / 1   JPY 230 m        –                JPY 7 m      –
  1.0.2    2030-03-18  under review  commit-15           0 / 0 / 3   JPY 230 m        –                JPY 7 m      –

  Changes since the line before: promises worse or gone / duties new or changed / for information
