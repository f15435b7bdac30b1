import type { Families } from "./family.ts";

/** Sentences that tell what went wrong in measuring, working and calculating, by the codes that they state. */
export const toldErrors: Families = {
  "error-in-analyses": [
    "Owing to a slip in the macro every second row was skipped.",
    "Patients who died in hospital had been coded as lost to follow-up.",
    "The angle was passed to the function in degrees where radians were expected.",
    "The logarithm was taken to the wrong base.",
    "The survival curves were not adjusted for the delayed entry of patients.",
    "The fit had been made to the raw and not to the background-subtracted counts.",
    "A misplaced bracket in the code led to all weights being squared.",
    "Our search string had excluded papers in French, so that a third of the trials were missed.",
    "The multiple tests were not corrected for.",
  ],
  "error-in-methods": [
    "The camera had been set to the wrong frame rate.",
    "The amplifier was set at the wrong gain throughout the series.",
    "The plate reader had been programmed for the wrong wavelength.",
    "The pump was configured for an incorrect interval between two doses.",
    "The detector was tuned to the wrong channel.",
    "The voltage that we measured was picked up from the heater.",
    "The lamp emitted at 365 nm and not, as stated, at 254 nm.",
    "Animals were not randomly allocated, although the paper says so.",
    "The vacuum gauge read ten times too low.",
    "The control group received a different diet.",
    "The thermostat of the bath was faulty.",
  ],
  "error-in-materials": [
    "The pH meter had not been calibrated since the spring.",
    "The knock-down clone still expresses the protein.",
    "The plasmid sent to us as pKR11 is pKR17.",
    "The antibody does not recognise the receptor at all.",
    "The isolate called E. faecalis is in fact E. faecium.",
    "What we took for the S enantiomer was the racemate.",
    "The guide RNA listed in Table S2 has no match in the zebrafish genome.",
    "The transgenic mice had lost the insert before the colony was set up.",
    "The voucher specimen belongs to another genus.",
  ],
  "contamination-of-materials": [
    "The catalyst owed its activity to a trace of rhodium.",
    "The water used for the buffers contained endotoxin.",
    "The reads come from a bacterium that grew in the extraction kit.",
    "The honey had been adulterated with syrup.",
    "The blank contained as much lead as the samples.",
  ],
  "contamination-of-cell-lines-tissues": [
    "The organoids had been overgrown by fibroblasts.",
    "All the cultures tested positive for mycoplasma.",
  ],
  "error-in-cell-lines-tissues": [
    "Genotyping shows that the hepatoma line is of monkey origin.",
    "Our so-called neuronal line is a glioma line.",
  ],
  "error-in-data": [
    "We found that the samples had been mixed up.",
    "Two of the serum tubes had been exchanged before they were frozen.",
    "Two columns of the table had been interchanged.",
    "The birth weights of twins were entered as the sum of both.",
    "Depths were given in feet instead of metres.",
    "The number of deaths in the placebo arm was 14 and not 41.",
    "Blood samples of two patients had been confused.",
    "The decimal point in the third row of Table 1 is misplaced.",
    "The temperatures in Table 3 are ten degrees too high.",
  ],
  "error-in-text": [
    "The funding statement did not list the second grant.",
    "The legend of Figure 2 should have said that bars show standard errors.",
  ],
  "error-in-image": [
    "The micrograph in Figure 3B is of the wrong animal.",
    "Figure 2 shows the control twice, and the treated section is missing.",
    "The scale bar of Figure 1 is wrong.",
  ],
  "sabotage-of-materials-methods": [
    "Somebody had switched off the freezer on purpose.",
    "A former member of the group had tampered with the incubators.",
  ],
};
