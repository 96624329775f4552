/** The five pages of practising people from which the product began. */
export const readings = {
  '000': 'Dan Thorne (Praxes), Documentation: The Ends Justify the Means, 2021',
  '001': 'Leslie S. Tsukroff, The Best Defense is Offense: progress notes',
  '002': "Tracking Therapy Progress (a therapist's page on medical necessity and the golden thread)",
  '003': 'Rula, article for therapists on treatment plans',
  '004': 'GoodTherapy.org, Treatment Plan, 2016',
} as const;
