import { classNumber, compose, define, type Sentence } from "./pattern.ts";

/** What a noun stands for. */
export type Thing =
  | "data"
  | "image"
  | "result"
  | "analysis"
  | "method"
  | "material"
  | "cells"
  | "text"
  | "article"
  | "references"
  | "review"
  | "authorship"
  | "affiliation"
  | "ethics"
  | "consent"
  | "interests"
  | "policy"
  | "other";

/** What is said to be wrong with a thing. */
export type Fault =
  | "error"
  | "concern"
  | "unreliable"
  | "duplicate"
  | "alike"
  | "plagiarism"
  | "invented"
  | "manipulated";

/** How a fault's word stands to its thing: "errors in T" (noun), "incorrect T", "T is incorrect" (adjective), "T is no longer valid" (after), "no confidence in T" (before). */
export type Form = "noun" | "adjective" | "after" | "before";

export interface ThingWord {
  readonly thing: Thing;
}
export interface FaultWord {
  readonly fault: Fault;
  readonly form: Form;
}
export type Entry = ThingWord | FaultWord;

/** A thing's or a fault's word in a sentence, at the units `from` to `to`. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** The words of things, in compact form. */
const THINGS: Readonly<Record<Thing, string>> = {
  data: "(incidence|mortality|prevalence|survival|response)_rate(|s) quantum_yield(|s) hysteresis_loop(|s) trace(|s) tracing(|s) recording(|s) count(|s) time_stamp(|s) readings set(|s)_of_data data_entr(y|ies) (association|binding|dissociation|equilibrium|stability|formation|rate|lattice|coupling|force|time)_constant(|s) activation_energ(y|ies) (case|clinical|patient|medical)_(history|details|description) details_of_the_(history|case|patient|treatment) numbers_of number_of_(animals|patients|mice|rats|samples|subjects|participants|cases|experiments|replicates|cells|repeats) amplitude(|s) intensit(y|ies) angle(|s) baseline_(characteristics|variables|data) group_(assignment|allocation|label|labels) column(|s) column_heading(|s) row(|s) histogram(|s) isotherm(|s) (xrd|diffraction)_pattern(|s) standard_(error|errors|deviation|deviations) confidence_interval(|s) p_value(|s) percentage(|s) concentration(|s) titer(|s) titre(|s) temperature(|s) spreadsheet(|s) coordinates voltammogram(|s) electropherogram(|s) cif hkl reflections structure_factor(|s) case_report_form(|s) data_point(|s) data_file(|s) data_extraction sample_size(|s) dos(e|es|age|ages) supporting_data supplementary_data raw_data data_set(|s) dataset(|s) data_base(|s) database(|s) data datum measurement(|s) table(|s) spectr(a|um) sequence(|s) plot(|s) graph(|s) curve(|s) chart(|s) error_bar(|s) diffractogram(|s) chromatogram(|s) patient_record(|s) case_detail(|s) value(|s) entries supporting_information quantification(|s) densitometry image_data",
  image:
    "figure(|s) fig(|s) image(|s) imaging photo(|s) photograph(|s) photomicrograph(|s) micrograph(|s) blot(|s) immunoblot(|s|ting) western_blot(|s|ting) northern_blot(|s) southern_blot(|s) dot_blot(|s) westerns gel(|s) band(|s) panel(|s) lane(|s) microscopy immunofluorescence immunohistochemistry immunostaining staining(|s) axis axes scale_bar(|s) loading_control(|s) radiograph(|s) picture(|s) illustration(|s) tem sem (histological|histology|tissue|brain|stained)_section(|s) western_blotting tunel histology",
  result:
    "phylogen(y|ies) space_group(|s) stereochemistry absolute_configuration regiochemistry result(|s) finding(|s) conclusion(|s) outcome(|s) observation(|s) theorem(|s) proof(|s) lemma(|s) proposition(|s) association(|s) trend(|s) interaction(|s) phase_diagram(|s) (lattice|cell|structural)_parameters relationship(|s) estimate(|s) significance structure(|s) diagnos(is|es) hypothes(is|es) identification(|s) effect(|s) correlation(|s) claim(|s) inference(|s) interpretation(|s)",
  analysis:
    "analys(is|es) reanalys(is|es) meta_analys(is|es) statistic(s|al) statistical_(test|method|model|procedure|evaluation)(|s) statistical_approach(|es) regression(|s) computation(|s) calculation(|s) syntax script(|s) (computer|software|source|analysis)_code(|s) code(|s) coding software program(|s) algorithm(|s) genotyping estimation(|s) model(|s) (database|search)_quer(y|ies) reconstruction(|s) refinement(|s) deconvolution segmentation pipeline(|s) workflow(|s) derivation(|s) background_(subtraction|correction) baseline_correction curve_fitting routine(|s) subroutine(|s) simulation(|s) model(l|)ing data_processing quantification_procedure (t|u|f|z|rank|exact|chi_square|wilcoxon|whitney|kruskal|wallis|post_hoc)_test(|s) (matching|weighting|fitting|scoring|estimation|imputation)_procedure(|s)",
  method:
    "method(|s) methodolog(y|ies|ical) protocol(|s) experimental_design(|s) study_design(|s) design(|s) procedure(|s) experiment(|s) technique(|s) randomi(s|z)ation assay(|s) experimental_conditions experimental_set_up experimental_setup setup(|s) (infusion|flow)_rate(|s) dilution(|s) incubation_time(|s) sampling recruitment enrol(l|)ment blinding allocation sample_preparation sample_processing patient_selection inclusion_criteria criteria",
  material:
    "reagent(|s) antibod(y|ies) strain(|s) plasmid(|s) vector(|s) construct(|s) primer(|s) sirna(|s) compound(|s) mice mouse_line(|s) instrument(|s) equipment specimen(|s) sample(|s) species seed(|s) chemical(|s) catalyst(|s) voucher isolate(|s) germplasm(|s) crystal(|s) batch(|es)",
  cells: "cell_line(|s) cell_culture(|s) cells tissue(|s)",
  text: "(systematic|chemical|species|gene|generic|trade|protein)_name(|s) data_availability(_statement|_section|) results_and_discussion accession_(number|code)(|s) registration_number(|s) eq eqs eqn (pdb|ccdc|jel)_(code|number|id)(|s) catalog(|ue)_number(|s) text(|s) textual wording grant_number(|s) funding_(statement|information) lot_number(|s) article_title running_title sentence(|s) paragraph(|s) passage(|s) abstract introduction discussion legend(|s) caption(|s) equation(|s) formula(|s|e) symbol(|s) unit(|s) spelling(|s) typographical phrase(|s) words footnote(|s) section(|s) language",
  article:
    "article(|s) paper(|s) manuscript(|s) publication(|s) submission(|s) stud(y|ies) report(|s) content(|s) material work(|s) chapter(|s) review_article(|s) case_report(|s) research material_published essay(|s) parts_of_(it|this)",
  references:
    "reference(|s) citation(|s) selfcitation(|s) self_citation(|s) reference_list(|s) bibliograph(y|ies) attribution(|s)",
  review:
    "peer_review(|ers|er|ing|ed) (peer_review|peer_reviewing|review|reviewing|editorial|publication|publishing|submission)_process(|es) peer_reviewer(|s)_report(|s) reviewer(|s)_report(|s) review_report(|s) review_report(|s) reviewer(|s) referee(|s) referee_report(|s) review(|s) handling editorial_handling",
  authorship:
    "authorship(|s) author_list(|s) list_of_authors coauthorship(|s) author(|s)_contribution(|s) byline(|s) order_of_authors order_of_the_authors author_order order_of_authorship",
  affiliation: "affiliation(|s)",
  ethics:
    "ethics ethic(s|al)_approval(|s) ethical_(clearance|oversight|permission|permit) approval_number(|s) approval_code(|s) (irb|iacuc)_approval(|s)",
  consent: "informed_consent patient_consent consent(|s) (consent|consenting)_(procedure|process|form)(|s|es)",
  interests: "conflict(|s)_of_interest(|s) competing_interest(|s) declaration_of_interest(|s) disclosure(|s)",
  policy: "guideline(|s) polic(y|ies) rule(|s) regulation(|s) standard(|s) norms",
  other:
    "anomalous_(difference|scattering|diffraction|dispersion|signal)(|s) approval(|s) email(|s) (sample|tube|specimen)_label(|s) identit(y|ies) signature(|s) publisher account(|s) contact_details permission(|s) notice(|s) flow_chart(|s) (expert|review|independent|advisory|investigation|investigative|investigatory|inquiry|appeals|disciplinary|ethics|misconduct|hearing|external|internal)_panel(|s) panel_(convened|appointed|of_inquiry|of_enquiry|of_experts|found|concluded|determined|established|recommended|held|upheld|set_up)",
};

/** More that is measured, and more that is pictured. */
const MORE: Readonly<Partial<Record<Thing, string>>> = {
  data: "sampling_site(|s) coefficient(|s) scatterplot(|s) scatter_plot(|s) dot_plot(|s) heat_map(|s) heatmap(|s) rate_constant(|s) conductivit(y|ies) velocit(y|ies) absorbance(|s) score(|s) survival_time(|s) melting_point(|s) bond_length(|s) chemical_shift(|s) peak_area(|s) retention_time(|s) half_li(fe|ves) ic50 odds_ratio(|s) hazard_ratio(|s) frequencies proportions means medians averages ages interviews transcripts genotypes allele_frequenc(y|ies) expression_levels electrocardiogram(|s) ecg(|s) patient_data survey_responses field_notes loops",
  image:
    "kymograph(|s) image_section(|s) image_(element|panel)(|s) topograph(|s) angiogram(|s) screenshot(|s) x_ray(|s) zymogram(|s) autoradiogra(ph|phs|m|ms)",
};

/** The words of faults: name, fault, form, words in compact form, patterns. The first that fits the most words is taken. */
const FAULTS: readonly (readonly [string, Fault, Form, string, ...string[]])[] = [
  [
    "ERROR",
    "error",
    "noun",
    "(incorrect|wrong|erroneous)_version(|s) error(|s) mistake(|s) inaccurac(y|ies) errat(a|um) flaw(|s) omission(|s) typo(|s) misstatement(|s) bug(|s) mix_up(|s) miscalculation(|s) misinterpretation(|s) mislabel(|l)ing misidentification misassignment(|s) deficienc(y|ies) weakness(|es) shortcoming(|s) art(i|e)fact(|s)",
  ],
  [
    "WRONG",
    "error",
    "adjective",
    "incorrect(|ly) inaccurate(|ly) wrong(|ly) erroneous(|ly) mislabel(|l)ed misgenotyped misnumbered misassigned mistaken(|ly) misidentified miscalculated misinterpreted misleading misspelled misspelt misprinted misplaced misaligned misassembled misspecified mistyped exchanged misordered miscalibrated misreported misstated misclassified miscoded misquoted flawed faulty swapped inverted reversed interchanged transposed switched mixed_up not_correct(|ly) inadequate inappropriate(|ly) not_appropriate unsuitable improper(|ly) overestimated underestimated omitted corrupted misattributed mixed_with not_as_(described|reported|stated) inflated deflated overstated understated exaggerated too_(low|high|large|small|short|long|few|many|great|young|old)",
    "not ~1 correct/right/proper ones/one",
  ],
  [
    "CONCERN",
    "concern",
    "noun",
    "concern(|s) doubt(|s) issue(|s) question(|s) problem(|s) inconsistenc(y|ies) irregularit(y|ies) discrepanc(y|ies) anomal(y|ies) uncertaint(y|ies) ambiguit(y|ies) queries suspicion(|s) criticism(|s) implausibilit(y|ies) contradiction(|s) peculiarities abnormalities misgiving(|s) oddit(y|ies) incongruit(y|ies) mismatch(|es) disparit(y|ies)",
  ],
  [
    "SUSPECT",
    "concern",
    "adjective",
    "questionable questioned inconsistent irregular implausible suspicious suspect problematic dubious anomalous contradictory incoherent nonsensical meaningless disputed unusual spliced splicing challenged",
  ],
  [
    "DISTRUST",
    "unreliable",
    "before",
    "not_confident no_reliance unreliability loss_of_confidence lost_confidence cast(|s)_doubt(|s) call(|s|ed|ing)_into_question invalidat(e|es|ed|ing) negat(e|es|ed|ing) nullif(y|ies|ied) no_empirical_support bring(|s|ing)_into_(question|doubt) put(|s)_(in|into)_(doubt|question) no_scientific_basis",
    "NO ~2 confidence/trust/faith",
    "lack/lacks/lacked/lost/losing/loss/loses/insufficient/without/reduced/undermines/undermined/undermining ~2 confidence",
    "CANNOT ~1 vouch/rely/believe/trust/guarantee/verify/confirm/ensure/support/substantiate/validate/assure",
    "CANNOT ~1 be confident/certain/sure",
    "no longer ~1 confident",
    "CANNOT stand by/behind",
    "NO support >for",
    "do/does/did not ~1 trust/support/corroborate/substantiate/justify/uphold",
    "fail/fails/failed to ~1 support",
    "no longer stand/stands/believe/believes/trust/trusts/support/supports/vouch/rely/relies",
    "lack/absence of ~1 reliability",
    "cast/casts/casting ~2 doubt/doubts",
    "call/calls/called/calling into ~1 question",
    "compromise/compromises/compromised/compromising validity/integrity/reliability/interpretation/conclusions/results/findings/credibility",
    "undermine/undermines/undermined/undermining THEIR",
    "insufficient support/evidence",
  ],
  [
    "INVALID",
    "unreliable",
    "adjective",
    "unreliable unsound untrustworthy invalid unsupported unsubstantiated unjustified untenable unverifi(ed|able) unsafe void worthless not_credible uninterpretable unfounded baseless",
    "not ~2 SOLID",
    "no longer ~3 SOLID/stand/stands/accurate",
  ],
  [
    "FALLEN",
    "unreliable",
    "after",
    "is_compromised are_compromised lack(|s)_justification",
    "CANNOT ~2 be ~2 relied/depended/SOLID/trusted/guaranteed/vouched/verified/validated/considered/confirmed/assured/ensured/maintained/upheld/drawn/sustained/authenticated/corroborated/substantiated upon/on/for?",
    "BE in doubt/question",
    "not ~1 borne/justified/supported/warranted out? by",
    "BE compromised/undermined/invalidated",
    "BE called into question",
    "have/has/had/find/finds/found no ~1 support",
    "do/does/did not stand",
    "do/does/did not reflect/represent",
  ],
  ["MISTAKEN", "error", "after", "", "BE ~1 in_error"],
  [
    "SELF",
    "duplicate",
    "noun",
    "self_plagiari(sm|zed|sed|sing|zing) autoplagiari(sm|sed|zed)",
    "plagiarised/plagiarized/plagiarising/plagiarizing ~1 themselves/himself/herself/ourselves",
    "plagiarism of ~1 own",
  ],
  [
    "REUSE",
    "duplicate",
    "noun",
    "duplication(|s) overlap(|s) similarit(y|ies) redundanc(y|ies) reuse recycling repetition(|s) reproduction(|s)_of resemblance(|s)",
  ],
  [
    "REUSED",
    "duplicate",
    "adjective",
    "duplicat(e|ed|es|ing|ive) overlap(s|ped|ping) redundant reus(ed|ing|es) recycled (dual|double|simultaneous|multiple|repeat)_(publication|submission)",
  ],
  [
    "LIKE",
    "alike",
    "adjective",
    "similar identical indistinguishable repeated resemble(|s|d) largely_the_same the_same_as duplicate(|s)_of",
  ],
  [
    "APPEARED",
    "duplicate",
    "after",
    "",
    "BE ~2 PUBLISHED >previously/already/elsewhere/twice/earlier",
    "BE ~2 PUBLISHED >in ~1 another/two/three/several/other/multiple/different/various/previous/earlier/prior/own",
    "BE PUBLISHED >by ~2 author/authors in",
    "BE PUBLISHED >to another/two/other/different/more",
    "BE ~1 PRIOR ~1 PUBLISHED",
    "also ~1 PUBLISHED >elsewhere/in/to/with",
  ],
  [
    "THEFT",
    "plagiarism",
    "noun",
    "plagiari(sm|zing|sing|zm) plagiary misappropriation(|s) appropriation copying copyright_infringement(|s)",
    "unattributed use/copying/overlap/reuse",
    "unauthorised/unauthorized use/copying/reproduction",
    "verbatim copying/reproduction",
  ],
  [
    "STOLEN",
    "plagiarism",
    "adjective",
    "plagiari(sed|zed|se|ze) misappropriated copied lifted stolen unattributed verbatim appropriated did_not_originate",
    "taken/reproduced/paraphrased/borrowed/adopted/excerpted ~1 >from",
    "taken/reproduced/borrowed/adopted without ~4 >from",
    "BE ~1 extracted/used/derived/drawn/obtained ~1 >from",
    "not attributed/credited",
    "not own work",
    "not THEIR own work",
    "WITHOUT ~3 attribution/citation/acknowledgement/acknowledgment/credit/citing/attributing/acknowledging/referencing/referring",
    "WITHOUT ~1 reference/references/citations",
  ],
  ["FORGERY", "invented", "noun", "fabrication(|s) falsification(|s) fraud fakery forgery"],
  [
    "FORGED",
    "invented",
    "adjective",
    "fabricat(e|ed|es|ing) falsif(ied|y|ies|ying) fake faked fictitious invented made_up fraudulent(|ly) forged bogus nonexistent false falsely artificially_(generated|created) not_genuine not_authentic",
    "never performed/conducted/carried/took/collected",
  ],
  ["TAMPERING", "manipulated", "noun", "manipulation(|s) alteration(|s) tampering"],
  [
    "TAMPERED",
    "manipulated",
    "adjective",
    "manipulat(e|ed|ing) altering altered tampered doctored digitally_modified inappropriately_modified edited_inappropriately photoshopped retouched cherry_picked",
  ],
];

/** Small words that the patterns of every group may name. */
const SMALL: Readonly<Record<string, string>> = {
  NOT: "not never no neither nor cannot can't didn't couldn't wasn't weren't doesn't don't isn't haven't hasn't hadn't without",
  BE: "is are was were be been being has have had am",
  THEIR: "their his her its our the these those this your own",
  WITHOUT: "without with_no lack_of lacking absent",
  SOLID:
    "dependable reliable valid trustworthy sound supported justified tenable robust credible substantiated accurate_enough verified",
  PUBLISHED: "published used presented reported submitted printed included appeared appear(|s)",
  PRIOR: "previously already earlier simultaneously concurrently before",
};

/** By the number of the class. */
const ENTRIES: ({ readonly entry: Entry; readonly rank: number } | undefined)[] = [];
let ranks = 0;

function enter(name: string, entry: Entry): void {
  const set = classNumber(name);
  while (ENTRIES.length <= set) ENTRIES.push(undefined); // an array with holes is slow
  ENTRIES[set] = { entry, rank: ranks++ };
}

for (const [name, words] of Object.entries(SMALL)) define(name, words);
define(
  "CANNOT",
  "cannot could_not can_not can_no_longer unable_to not_able_to may_not should_not could_no_longer inability_to no_longer_able_to can't couldn't",
);
compose("CANNOT", "can/could/should/may/must ~1 not");
define(
  "NO",
  "no_longer_(have|has|had|hold|holds|retain|retains) do_not_have does_not_have did_not_have not_have have_no has_no had_no no",
);
for (const [name, fault, form, words, ...patterns] of FAULTS) {
  define(name, words);
  for (const pattern of patterns) compose(name, pattern);
  enter(name, { fault, form });
}
for (const [thing, words] of Object.entries(THINGS) as [Thing, string][]) {
  define(thing.toUpperCase(), words);
  enter(thing.toUpperCase(), { thing });
}
for (const [thing, words] of Object.entries(MORE)) define(thing.toUpperCase(), words);
/** More words of faults and things than this stand in no sentence that was written to be read. */
const MOST_TOKENS = 64;

/** The words of things and faults in a sentence, in order; of several that begin at one word the longest. */
export function tokensOf({ at, words: { from, to } }: Sentence): readonly Token[] {
  const found: Token[] = [];
  for (let i = 0; i < at.length && found.length < MOST_TOKENS; ) {
    let length = 0;
    let best: { readonly entry: Entry; readonly rank: number } | undefined;
    const here = at[i]!;
    for (let k = 0; k < here.length; k++) {
      const each = here[k]!;
      const entry = each.set < ENTRIES.length ? ENTRIES[each.set] : undefined;
      if (!entry || each.length < length || (each.length === length && best && best.rank < entry.rank)) continue;
      best = entry;
      length = each.length;
    }
    if (best) found.push({ from: from[i]!, to: to[i + length - 1]!, entry: best.entry });
    i += best ? length : 1;
  }
  return found;
}
