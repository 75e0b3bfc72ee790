import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const header = 'Technician\n\nContoso\nLyon, France\n\nRequirements\n\n';
const namesOf = (line: string) =>
  rolesOf(`${header}* ${line}\n`)[0]?.data.role?.skills.map(({ name }) => name) ?? [];

describe('each name that a reader would write down is a skill of its own', () => {
  test.each([
    ['Bench work with transfection, gene editing and RNA sequencing', ['Transfection', 'Gene editing']],
    ['Western blotting, molecular cloning and aseptic technique', ['Western blotting', 'Aseptic technique']],
    ['Experience with protein purification and recombinant protein expression', ['Protein purification']],
    ['Immunohistochemistry and immunocytochemistry of frozen sections', ['Immunocytochemistry (ICC)']],
    ['Upkeep of boilers, pumps and steam heating', ['Boilers', 'Pumps', 'Steam heating']],
    ['Burners, boilers and air compressors', ['Burners', 'Boilers', 'Air compressors']],
    ['A certificate of fitness (P-99) from the FDNY', ['P-99 (low pressure boilers)']],
    ['Dispensing and labelling of medicines, NVQ2', ['Medicine labelling', 'NVQ Level 2']],
    ['Algebra, calculus, dual enrollment', ['Algebra', 'Calculus', 'Dual enrollment']],
    ['Reconciliation of general ledger and bank accounts', ['General ledger (GL)', 'Bank reconciliation']],
    ['Go/no-go gauges, print reading', ['Go/no-go gauges', 'Blueprint reading']],
    [
      'Analytical methods by HPLC, stability testing of formulations',
      ['Analytical methods', 'Stability testing'],
    ],
    ['Food production in the kitchen', ['Food production']],
    ['Municipal functions, cash control systems', ['Municipal functions', 'Cash control']],
    ['Pareto charts, control charts and histograms', ['Pareto charts', 'Control charts', 'Histograms']],
    ['Composites, tolerance stack-ups and sheet metal', ['Composites', 'Tolerance stack-up', 'Sheet metal']],
    ['FPGA work in Libero, Synplify Pro and Xilinx ISE', ['Libero', 'Synplify', 'Xilinx ISE']],
    ['Medical-surgical nursing, ventilator care and CRRT in the ICU', ['Medical-surgical nursing', 'CRRT']],
    ['Shipping, receiving and cycle counts with a forklift', ['Shipping and receiving', 'Cycle counting']],
    ['Prepares intravenous admixtures and cytotoxic drugs', ['IV admixture', 'Hazardous drug handling']],
    [
      'Gait belts, incontinence care and bed making',
      ['Patient lifts (Hoyer lift)', 'Continence care', 'Bed making'],
    ],
    ['Fluoride treatments and teeth prophylaxis', ['Fluoride treatment', 'Dental hygiene']],
    ['Vacuuming, restroom cleaning and emptying trash', ['Cleaning', 'Restroom cleaning', 'Trash removal']],
    [
      'Bussing tables, tray line and sandwich making',
      ['Table service', 'Tray service', 'Sandwich preparation'],
    ],
    ['Till operation, price tags and shoplifting', ['Till operation', 'Price labeling', 'Loss prevention']],
    ['Tow trucks, a clean MVR and liftgates', ['Vehicle towing', "Driver's license", 'Liftgate operation']],
    ['Leaf blowers, fence repair and potholes', ['Lawn care', 'Fence building', 'Pothole repair']],
    ['Recess duty, dual language immersion', ['Student supervision', 'Bilingual education']],
    ['Courtroom security and serving civil process', ['Court security', 'Service of process']],
    [
      'Crack sealing, storm drains and water meters',
      ['Crack sealing', 'Storm drain maintenance', 'Water meters'],
    ],
    ['Supervised visitation, food pantry', ['Family reunification', 'Food pantries']],
    ['Utility billing and sealed bids', ['Utility billing', 'Public bidding']],
    ['MSPC, MVDA and MODDE', ['Multivariate analysis', 'MODDE']],
    ['Class "A" CDL and over-the-road driving, DOT logs', ['CDL Class A', 'Hours of service (HOS)']],
    ['Follow Federal Motor Carrier Safety Regulations', ['Federal Motor Carrier Safety Regulations (FMCSR)']],
    [
      'Passing Praxis score, ACTFL guidelines and a teaching license',
      ['Praxis exams', 'ACTFL', 'Teaching license'],
    ],
    ['Absentee ballots, risk-limiting audits', ['Absentee ballots', 'Election audits']],
    ['Efile legal documents, trial prep', ['E-filing (courts)', 'Trial preparation']],
    ['Stem cell culture, fibroblasts', ['Stem cell culture', 'Fibroblasts']],
    ['RNA / DNA isolation', ['Nucleic acid extraction']],
    ['Multi-messenger astronomy, Astropy', ['Multi-messenger astronomy', 'Astropy']],
    ['SVN, the STL, AXIOS and React-Bootstrap', ['Subversion (SVN)', 'Axios', 'React Bootstrap']],
    ['ISO 9001 and lead auditor experience', ['ISO 9001', 'Lead auditor']],
    ['AutoCAD with multiple Xrefs, and drafting skills', ['AutoCAD', 'Xrefs', 'Drafting']],
    [
      'An optical bench with integrating spheres, collimators and laser safety',
      ['Collimators', 'Laser safety'],
    ],
    ['Data Factory and Blob Storage', ['Azure Blob Storage']],
    ['The SNR of a sensor', ['Signal-to-noise ratio (SNR)']],
    ['Five years of ERP (Oracle advantage)', ['ERP', 'Oracle']],
    ['Testbenches in UVM, and a test bench in VHDL', ['Testbench development']],
    ['Linux shell scripting', ['Linux', 'Shell scripting']],
    ['A command line such as Bash', ['Command line', 'Bash']],
    ['Deployment strategies (blue-green, canary)', ['Blue-green deployments', 'Canary deployments']],
    ['DSP and frequency domain analysis', ['Digital signal processing (DSP)']],
    ['iPhone programming and SAP/R3', ['iOS', 'SAP R/3']],
    ['Streaming services such as Kafka in cloud systems', ['Stream processing', 'Cloud computing']],
    ['Channels such as affiliate, paid search and Display', ['Display advertising']],
    [
      'High-risk L&D, high-risk pregnancies, cesarean sections and electronic fetal monitoring',
      [
        'Labor and delivery',
        'High-risk obstetrics',
        'Cesarean sections',
        'Electronic fetal monitoring (EFM)',
      ],
    ],
    ['Rhythm strip interpretation and school nursing', ['Cardiac rhythm interpretation', 'School nursing']],
    [
      'Electric schematics, logic diagrams and AC/DC power distribution',
      ['Electrical schematics', 'Logic diagrams', 'Power distribution'],
    ],
    ['Repair of ATMs: ATM repair and cash recyclers', ['ATM servicing', 'Cash-handling equipment']],
    [
      'Entitlements, permitting, USACE requirements and ADA regulations',
      [
        'Entitlements (land use)',
        'Permitting',
        'USACE requirements',
        'Americans with Disabilities Act (ADA)',
      ],
    ],
    [
      'CLOMR/LOMR, encroachment permits and impact fees',
      ['CLOMR and LOMR', 'Encroachment permits', 'Impact fees'],
    ],
    [
      'GD&amp;T, TS16949 and total quality management',
      ['GD&T', 'IATF 16949', 'Total quality management (TQM)'],
    ],
    ['OSS VAT returns and EC Sales Lists', ['VAT One Stop Shop (OSS)', 'EC Sales Lists']],
  ])('%s', (line, names) => {
    expect(namesOf(line)).toEqual(expect.arrayContaining(names));
  });
});

describe('a name whose letters are also those of an ordinary word is none where the word is meant', () => {
  test.each([
    ['Ability to incite passion around data', 'InCites'],
    ['Spreadsheets with in-cell formulas', 'IN Cell Analyzer'],
    ['Support of users from test to Go-Live', 'Adobe GoLive'],
    ['An optical test bench for lenses', 'Testbench development'],
    ['Storage by NetApp, EMC and others', 'Electromagnetic compatibility (EMC)'],
    ['Analysis of the signal-to-noise ratio and noise ratio analysis', 'Financial ratios'],
    ['Develop an automated test framework for ovens', 'ServiceNow Automated Test Framework (ATF)'],
    ['Log back in to the portal', 'Logback'],
    ['Experi ence with high volumes of bread', 'EnCE'],
    ['A cleaner of the vehicles interior and exterior', 'Vehicle interiors'],
    ['Design, Permitting, and Project Management', 'Design management'],
    ['Build simulation environments for bakers', 'Build simulation'],
    ['Three years as a software engineer/developer experience', 'Developer experience'],
    ['Hiring and managing IT engineers', 'IT management'],
    ['Ability to build engineering teams', 'Build systems'],
    ['Software for a high-performance engineering group', 'Performance engineering'],
    ['Build tooling to sort reports', 'Build tools'],
    ['Good service and competitive pricing', 'Competitive pricing'],
    ['Work with the TTS Office, at TTS', 'Text-to-speech (TTS)'],
    ['Students of a co-op program, or of co-op programs', 'Co-op advertising'],
    ['Long-term care insurance and bread', 'Long-term care'],
    ['Data center and backbone networks, Backbone networking', 'Backbone.js'],
    ['Automation will be a key factor', 'Keyfactor'],
    ['Posts on our social media sites', 'Mediasite'],
    ['The ARC serves as a forum', 'Arcserve'],
    ['Attend pre-bid meetings', 'Prebid'],
    ['Sort the mail and send mail', 'Sendmail'],
    ['IP address space management', 'Space management'],
    ['Full healthcare options', 'Healthcare'],
    ['Travel to Wales and Scotland', 'WAL-G'],
    ['Reply to the refs of each letter', 'ReFS'],
    ['Certified as a traffic flagger', 'Flagger'],
    ['Retool machines between two shifts', 'Retool'],
    ['Has led technology teams', 'LED lighting'],
    ['Find and fix connectivity issues', 'FIX protocol'],
    ['You can interface with suppliers', 'CAN bus (CAN)'],
    ['Asset planning for the fleet', 'Mentum Planet'],
    ['Piloting new ways to work', 'Piloting'],
    ['A rapid response to the needs of guests', 'Kinaxis'],
    ['A contract of six months, renewable', 'Renewable energy'],
    ['A COVID vaccine is required', 'Vaccine development'],
    ['A forklift operator certification or licence', 'Carrier certification'],
    ['In business since 1983', 'Section 1983 litigation'],
    ['Work as a dietary aide', 'Certified dietary manager (CDM)'],
    ['Able to drive a vehicle with a standard transmission', 'Transmissions'],
    ['Mowers, trimmers and blowers', 'Blowers'],
    ['Uses cleaning agents and sanitizing agents', 'AI agents'],
    ['Aquatic foods of small islands', 'Aquatics'],
    ['Free childcare vouchers for all', 'Child care'],
    ['A month of gardening leave', 'Gardening'],
    ['Ironing out the last problems', 'Ironing and pressing'],
    ['Testing for substance abuse at work', 'Substance abuse treatment'],
    ['Roadside assistance from the first day', 'Vehicle towing'],
    ['Designs in pastel', 'Sage Pastel'],
    ['Fix code violations that the linter finds', 'Code enforcement'],
    ['Lay the groundwork for growth', 'Groundworks'],
    ['Draw and read maps with Python', 'Map reading'],
    ['Works at casinos, truck stops and stores', 'Truckstop'],
    ['Knows AC/DC power distribution', 'AC-DC converters'],
    ['The place to go for ordering food', 'Food ordering'],
    ['The eligibility verification of offers', 'Insurance verification'],
    ['Links for high-speed video links', 'High-speed imaging'],
    ['Bread for 941 cities that pay taxes', 'Form 941'],
    ['Internal control systems (ICS / IKS)', 'Industrial control systems (ICS)'],
    ['VAT and OSS tax returns', 'Open-source software (OSS)'],
    ['Cursos de informática', 'Informatica'],
    ['Desarrollo y mantenimiento evolutivo', 'Equipment maintenance'],
  ])('%s', (line, name) => {
    expect(namesOf(line)).not.toContain(name);
  });

  test('and is one in small letters where the posting asks for it by name', () => {
    expect(namesOf('Proficient with excel and google sheets')).toContain('Excel');
    expect(namesOf('Experience in access and inclusion')).toEqual([]);
  });

  test('and is one where its own letters stand', () => {
    expect(namesOf('Reports with InCites, backups with WAL-E, and a P.Eng licence')).toEqual(
      expect.arrayContaining(['InCites', 'WAL-G', 'P.Eng.']),
    );
  });
});

describe('a name that is also an ordinary word counts beside its trade alone', () => {
  test.each([
    ['Read schematics and PCB layouts', 'Schematics', 'A schematic view of how the company grew'],
    [
      'Keep EMI low on the PCB',
      'Electromagnetic interference (EMI)',
      'Tell customers what an EMI costs a month',
    ],
    [
      'Flash parts over JTAG or ISP',
      'In-system programming (ISP)',
      'Support the customers of an ISP by phone',
    ],
    ['Overhaul pumps, valves and compressors', 'Pumps', 'The team pumps out great work'],
    ['PCR, cloning and sequencing of plasmids', 'Cloning', 'Voice cloning is what we sell'],
    ['Motors, encoders and gearboxes', 'Motors', 'A year or more at General Motors'],
    ['Measure with VNAs and oscilloscopes', 'Vector network analyzers (VNA)', 'Talk to network people'],
    ['Bioprocess work with Raman and PAT', 'Process analytical technology (PAT)', 'A pat on the back'],
    ['Roofs, shingles and gutters', 'Roofing', 'A shingles vaccine each year'],
    ['Infants, toddlers and child care', 'Child care', 'Child care assistance for staff'],
    [
      'Measure intake and output of residents',
      'Intake and output records',
      'Model intake and output of files',
    ],
    ['Milling, turning and grinding of steel', 'Grinding', 'A stop to the daily grinding of teeth'],
    ['Thawing and cryopreservation of cells', 'Cryopreservation', 'A cryopreservation of old recipes'],
    ['Inductors, transformers and magnetics', 'Magnetism', 'A chef whose smile is magnetic'],
    [
      'Sourcing candidates for a talent pool',
      'Talent pipelines',
      'We mirror the richness of the talent pool',
    ],
    ['Treatment of tuberculosis', 'Tuberculosis', 'A test that you have no contagious tuberculosis'],
    [
      'Interpret collective bargaining agreements',
      'Collective agreements',
      'Paid by collective bargaining agreements',
    ],
    ['Campaign reports on paid media', 'Campaign measurement', 'Scan and index campaign reports'],
    [
      'Docker, Kubernetes and orchestration',
      'Container orchestration',
      'Workflow orchestration with Airflow on Kubernetes',
    ],
    ['RTL checks such as lint and CDC', 'Clock domain crossing (CDC)', 'The guidelines of the CDC on ovens'],
    ['I2C, SPI, I2S and TDM', 'Time-division multiplexing (TDM)', 'The TDM team teaches bakers'],
    ['Docker and Singularity', 'Singularity', 'Read novels of the Singularity'],
    ['Redux or Flux with React', 'Flux (React)', 'Flux for the soldering of ovens'],
    ['RFIs, submittals and shop drawings', 'Submittals', 'Within two weeks of the submittal of your form'],
  ])('%s', (line, name, other) => {
    expect(namesOf(line)).toContain(name);
    expect(namesOf(other)).not.toContain(name);
  });
});
