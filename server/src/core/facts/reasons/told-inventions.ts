import { HELD } from "./image.ts";
import type { Group } from "./rule.ts";

/** Not said of what was done in the open, by mistake or as the study's own method. */
const OPEN =
  /\b(?:no|any) (?:\w+ )?(?:evidence|indications?|signs?|reason)|mistake|inadvertent|accident|oversight|in good faith|as (?:was |is )?(?:stated|described|explained) in/;

/** How an inquiry tells that something was invented, or that numbers and pictures were made to look otherwise. */
export const toldInventions: Group = {
  classes: {
    SUBJECT:
      "patient(|s) woman women men child children baby babies infant(|s) subject(|s) participant(|s) volunteer(|s) respondent(|s) interviewee(|s) case(|s) control(|s) household(|s) pupil(|s) student(|s) athlete(|s) animal(|s) mice rats rabbit(|s) dog(|s) cat(|s) cow(|s) sheep pig(|s) fish bird(|s) plant(|s) plot(|s) cohort(|s)",
    DOING:
      "experiment(|s) assay(|s) operation(|s) procedure(|s) biops(y|ies) interview(|s) questionnaire(|s) survey(|s) session(|s) visit(|s) follow_up measurement(|s) test(|s) run(|s) simulation(|s) trial(|s) stud(y|ies) audiogram(|s) scan(|s) catheteri(s|z)ation(|s) observation(|s) dive(|s) excavation(|s) birth(|s)",
    RECORDED:
      "curve(|s) trace(|s) tracing(|s) spectr(a|um) diffractogram(|s) pattern(|s) loop(|s) chromatogram(|s) voltammogram(|s) isotherm(|s) histogram(|s) plot(|s) graph(|s) value(|s) score(|s) reading(|s) measurement(|s) yield(|s) data number(|s) entr(y|ies) count(|s) record(|s) interval(|s) weight(|s) threshold(|s) thickness(|es) concentration(|s) densit(y|ies) answer(|s) age(|s)",
    SKETCHED:
      "drawn_(by_hand|freehand|up) drawn_in_by_hand typed_in typed computed calculated simulated penned sketched generated",
    DRAWER:
      "(plotting|graphics|drawing|paint|office)_(program|programme|package|software|tool)(|s) spreadsheet formula function random_numbers random_number_generator generator pen ruler computer template",
    PLANNED: "primary planned main registered prespecified original preregistered",
    ENDPOINT: "endpoint(|s) end_point(|s) outcome(|s)",
    EXPECTED: "theory model hypothes(is|es) prediction(|s) predicted expected expectation(|s) promised wished hoped",
    TREATED:
      "removed deleted dropped discarded excluded left_out omitted taken_out cut_out wiped_out erased suppressed struck_out",
    GELPART: "lane(|s) band(|s) blot(|s) strip(|s) gel(|s) membrane(|s)",
  },
  wordings: [
    {
      code: "falsification-fabrication-of-data",
      negative: true,
      says: [
        "SUBJECT ~8 BE ~1 imaginary/invented/fictitious/nonexistent/fabrications/inventions/phantoms",
        "SUBJECT ~12 had/has/have/was/were/been never ~1 existed/lived/enrolled/recruited/treated/examined/interviewed/planted/born/admitted/operated/sampled/tested",
        "SUBJECT ~6 did/do not ~1 exist",
        "never/not ~1 treated/operated/examined/saw/seen/met ~2 such ~1 SUBJECT",
        "no/not/nor ~1 record/trace/evidence/proof ~4 SUBJECT ~4 existed/enrolled/treated/admitted",
        "not one ~5 could/can ~1 be ~1 traced/found/located",
        "DOING ~6 BE/had/has/have never ~1 been? ~1 done/made/held/run/performed/conducted/carried/taken/happened/handed/given/planted/sent/distributed/finished",
        "DOING/visits/sessions ~2 that/which ~1 BE/had/did/do never/not ~1 been? ~1 done/made/held/run/performed/conducted/carried/taken/take/happen/happened",
        "DOING/sets ~3 that/which? ~1 no_one/nobody/none ~2 had/has ~1 done/made/held/run/performed/conducted/carried/seen",
        "neither ~3 DOING ~8 nor ~6 took/taken ~1 place",
        "RECORDED ~12 BE ~2 SKETCHED ~4 with/from/in/by/on/using ~2 DRAWER",
        "RECORDED ~12 BE ~3 drawn ~1 by/with/in ~2 hand/freehand/DRAWER",
        "RECORDED ~10 BE ~1 freehand",
        "RECORDED ~8 BE drawn freehand",
        "drew/draw/drawing ~4 RECORDED ~3 by/with/in/from/freehand ~2 hand/DRAWER",
        "invented/estimated/guessed/computed/calculated/simulated/thought rather ~1 than ~1 measured/observed/counted/collected/recorded/determined",
        "not ~1 measured/counted/observed/weighed/recorded but ~1 estimated/guessed/invented/computed/calculated/made/thought ~1 up/from?",
        "RECORDED ~8 correspond/corresponds/corresponded to ~1 no measurement/experiment/patient/patients/sample/run",
        "RECORDED ~8 work/product/products/fruit of ~2 imagination/fancy/invention/fantasy",
        "invented/invents/inventing/fabricated/concocted ~4 RECORDED/SUBJECT/analyses/DOING",
        "RECORDED/analyses/DOING/SUBJECT ~6 BE ~2 invented/fabricated/concocted/fictitious/made_up ~1",
        "made ~4 SUBJECT/cohort/data/numbers/values/RECORDED/it/them/all up",
        "making ~4 SUBJECT/cohort/data/numbers/values/RECORDED/it/them/all up",
        "made_up ~6 SUBJECT/RECORDED/interviews",
        "filled/filling/fill ~1 in/out? ~6 forms/form/questionnaires/questionnaire/sheets/diaries/cards ~8 himself/herself/themselves/from/neighbouring/own/desk",
        "forms/form/questionnaires/sheets/diaries/cards ~8 BE ~2 filled/written/completed ~2 by/in ~2 one/himself/herself/same hand/person/handwriting?",
        "wrote/written/entered/entering/recorded/noted/noting ~8 for ~2 days/visits/sessions/SUBJECT/years/dates ~4 that/which/on? ~2 never/not",
        "electrocardiograms/records/forms/readings/tracings/charts ~6 BE ~1 photocopied/copied/duplicated ~3 given/under/with/and ~4 new/other/different/changed/raised",
        "blocks/rows/lines/records/entries ~6 BE ~1 copied/duplicated/pasted/repeated ~8 changed/altered/raised/added/lowered/downward/downwards/shifted",
        "dates/names/numbers ~8 BE ~2 put/placed on/to/onto ~2 older/old/earlier/other RECORDED/measurements",
        "same RECORDED/SUBJECT ~2 entered/enrolled/counted twice under ~2 different/other numbers/names/initials",
        "structures/structure ~8 not ~1 determined ~4 but ~2 made/derived/obtained ~1 by ~2 exchanging/changing/replacing/substituting",
      ],
      not: /\bsame\b[^.;]{0,30}\b(?:number|date)s? (?:of|were) correct|consent|ethic|approv|referee|reviewer|peer[- ]review|\bdata (?:that )?were simulated to|invented references|(?:has|have|had|was|were) never (?:been )?(?:questioned|in doubt|published|cited|shown|called)|co-?authors? (?:was|were) (?:never|invented)|authors? (?:was|were) invented|\bpicture|\bblots?\b|micrograph|photograph|\bauthors? (?:had )?never (?:met|seen)|allege|allegation|complain|claim(?:s|ed)? that|whether|\bno evidence that (?:any |the |these )?(?:data|values|results|authors|images)/,
      notNear: OPEN,
    },
    {
      code: "falsification-fabrication-of-results",
      negative: true,
      says: [
        "results/result/findings/effect/effects/yields/outcome/gain/improvement ~8 never ~1 obtained/found/seen/observed/achieved",
        "results/result/findings/effect/effects/outcome/gain/gains/improvement/exponents/fall/rise ~10 BE ~2 fiction/fictions/fictitious/invention/inventions/fantasy",
        "outcome/results/findings/figures ~4 CANNOT ~1 have ~1 come/been/originated from/obtained",
        "results/exponents/estimates/coefficients ~8 not ~1 obtained/derived ~1 from/by simulations/calculations/runs/experiments",
        "reported/reporting/reports/describes/described ~2 results/findings/outcomes ~2 of ~6 never",
      ],
      notNear: OPEN,
    },
    {
      code: "manipulation-of-data",
      negative: true,
      says: [
        "outliers/outlying/deviating/unwanted/inconvenient/unfavourable/unfavorable/contrary/discordant ~3 TREATED",
        "TREATED ~3 outliers/outlying/deviating/unwanted/inconvenient/unfavourable/unfavorable/contrary/discordant",
        "points/values/data/animals/cases/patients/observations/measurements/readings/records ~2 that/which/whose/who ~4 not ~1 fit/suit/agree/match/conform/support/respond ~6 TREATED/changed/altered/replaced/moved/left",
        "TREATED/changed/altered/replaced/hiding/moved ~2 points/values/data/animals/cases/patients/observations/measurements ~2 that/which/who ~2 not ~1 fit/suit/agree/match/conform/support",
        "points/values/data/traces/peaks/scores/times/animals/entries/weights/recordings/rows ~12 TREATED/shifted/changed/altered/raised/lowered/moved/edited/modified ~8 until/so_that/so_as/in_order/to ~8 significance/significant/appear/fit/agree/line/lie/reach/arrive/favour/support/hypothesis/reached",
        "points/values/data/traces/peaks/scores/times/entries/weights/ratings/grades/densitometry/readings ~12 BE ~2 shifted/changed/altered/raised/lowered/shortened/lengthened/increased/reduced/decreased/edited/modified/rewritten by hand",
        "points/values/data/times/scores/entries/weights/ratings/grades/readings ~10 BE ~2 changed/altered/raised/lowered/shortened/lengthened/edited/modified/rewritten ~4 before/after/night ~6 analysis/unblinding/statistician/locked/collection/broken/counted/unblinded/unblinded/lock",
        "peaks/signals/noise/impurities/spots ~8 BE ~1 wiped/removed/erased/deleted/taken/cut/brushed out/away/from/with/using/by?",
        "edited/editing/altered/retouched/processed ~1 to ~1 remove/take/delete/hide/erase/suppress ~2 away/out? ~3 peaks/peak/signals/impurities/impurity/solvent/spots",
        "wipe/wiped/wiping/take/taken/brushed/erased/removed/removing/deleting/erasing ~1 out/away/off? ~3 peaks/impurities/solvent/spots",
        "altered/altering/changed/changing/doctored/edited ~3 data/values/numbers/entries/rows/weights/scores/ratings/records ~6 to/so_that/until/order ~6",
        "recorded/entered/coded/scored ~6 at_first/first/originally/initially ~4 changed to ~8 after",
        "cut/truncated/shortened ~3 axis ~8 left_out/hid/hide/hides/omitted/conceal/concealed",
        "curve/curves/trace/traces/spectrum/spectra ~6 BE ~1 modified/altered/changed/smoothed/edited ~8 not ~2 told/disclosed/described/mentioned/stated/reported/declared",
      ],
      not: /\b(?:error|mistake|slip|corrected|correction|typeset|printer|legend|units?)\b|we (?:have )?(?:removed|excluded|corrected|deleted)|have (?:now |since )?been (?:removed|deleted) from (?:the )?(?:site|website|journal|record)|allege|allegation|described how|can be (?:removed|altered|changed)|\bfigures? (?:\w+ )?(?:was|were) redrawn/,
      notNear: OPEN,
    },
    {
      code: "concerns-issues-about-methods",
      says: [
        "PLANNED ENDPOINT ~6 exchanged/changed/replaced/switched/swapped/redefined/substituted",
        "exchanged/changed/replaced/switched/swapped/switching/swapping/changing ~3 PLANNED ENDPOINT",
      ],
      not: /in the (?:corrected|new) version|should (?:be|have been)/,
    },
    {
      code: "manipulation-of-results",
      says: [
        "results/result/figures/measurements/estimates/selectivities/yields/outcome/outcomes/rates/efficiencies ~10 adjusted/changed/altered/pushed/raised/tuned/bent/corrected/rounded ~10 so_that/agree/match/fit/because/to/with ~8 EXPECTED",
        "results/figures/measurements/outcomes ~6 BE ~2 pushed/nudged/massaged/embellished ~1 upwards/downwards/up/down?",
      ],
      not: /\b(?:we|authors) (?:have )?(?:corrected|recalculated)|in the (?:corrected|new) version|should (?:be|have been)/,
      notNear: OPEN,
    },
    {
      code: "manipulation-of-images",
      negative: true,
      says: [
        "GELPART ~10 BE ~2 put/pieced/joined/mounted/assembled/brought/set/cut/taken/brought_in/fitted ~1 together/in/side? ~1 from ~2 different/another/other/separate/several/two ~2 GELPART/films/membranes/experiments",
        "GELPART of/from ~1 different/another/other/separate/several/two ~1 GELPART/films/membranes/experiments ~3 BE ~2 joined/combined/put/mounted/assembled/spliced/set",
        "GELPART ~6 not on ~1 that/same/this GELPART",
        "GELPART ~8 put in/between ~3 afterwards/later/subsequently",
        "PIX/edge/edges/wound/background/space/area/areas ~8 BE ~1 painted/wiped/brushed/airbrushed/whitened/blackened/scrubbed ~1 over/out/clean/away",
        "painting/wiping/brushing/airbrushing/blotting ~1 out/over/away ~2 GELPART/PIX/cells/particles/spots",
        "painted/wiped/brushed/airbrushed/blotted out/over/away ~2 GELPART/PIX/cells/particles/spots",
        "contrast/brightness/exposure/intensity/gain ~12 BE/has ~1 been? ~1 raised/increased/boosted/turned/pushed/set/lowered/reduced ~2 until/so_that/so_as/so/to ~8 disappear/disappeared/disappears/vanish/vanishes/vanished/invisible/hide/conceal/bands/lost/faint",
        "contrast ~3 raised/increased/boosted until/so",
        "signal/channel/part/half/region/lanes/cells ~8 selectively brightened/darkened/enhanced/sharpened/lightened",
        "copying/clone/cloning/stamp/copy/eraser/paint tool/brush/stamp/function",
        "copying/cut/cutting and pasting",
        "altered/altering/changed/doctored/edited/retouched/adjusted ~2 images/figures/blots/radiograms/radiographs/micrographs/autoradiographs/gels/photographs ~8 by/with/using/hiding/to",
        "strip/piece/part/portion ~2 BE/been? ~1 cut out of ~2 middle/image/figure/picture/panel",
        "halves/parts/pieces ~4 pushed/put/joined/glued/fitted together",
        "noise/backgrounds/background/grey ~10 GELPART ~8 brought/pasted/put ~1 in/there? ~1 from ~2 another/other/different",
        "seams/seam/joins ~8 GELPART ~12 background/ground/grey/shade ~2 changes/differs/differ/change",
      ],
      not: /\b(?:no|any) (?:\w+ )?(?:evidence|indications?|signs?|alteration)|accident|mistake|inadvertent|oversight|in error|whether|allege|accepted practice|common practice|was not altered|gaps? (?:is|are|was|were) indicated/,
      notBefore: HELD,
    },
    {
      code: "falsification-fabrication-of-image",
      negative: true,
      says: [
        "PIX ~10 BE ~2 drawn/generated/made/created/produced/rendered ~4 with/by/in/on/using ~2 DRAWER/drawing/graphics/paint/tool/hand/program",
        "PIX ~10 BE ~3 drawing/montage/forgery/collage/fake/composite/invention",
        "PIX ~8 do/does/did not ~1 come/originate/derive/stem from any",
        "PIX ~8 BE ~3 drawn and ~1 copied/pasted/multiplied",
        "PIX ~8 composed/composited/assembled/glued/pieced/put ~1 together? ~1 from/out/of ~1 of? ~1 pieces/parts/fragments/scraps/cuttings/bits",
        "relabelled/relabeled/relabelling/relabeling ~2 old/older/earlier/unrelated/other GELPART/PIX",
        "GELPART/PIX ~6 passed off/for ~2 as? ~4 experiments/experiment/samples/others never/not ~2",
        "made/making up ~6 PIX",
        "fabricated/invented/forged/concocted/faked ~3 PIX",
      ],
      notNear:
        /^(?:fabricated|invented|forged|concocted|faked) (?:\w+ )?(?:data|results|values|measurements|quantifications?) (?:\w+ )?(?:in|for|of|from)\b/,
      not: /\b(?:no|any) (?:\w+ )?(?:evidence|indications?|signs?)|mistake|inadvertent|whether|text[- ]to[- ]image|artificial intelligence|generative|\bai\b|schematic|cartoon|made up of|tables?\b[^.;]{0,30}(?:made|drawn) by/,
      notBefore: HELD,
    },
  ],
};
