/**
 * Given names of many lands, folded (see `fold`), by the region they are most usual in.
 * Example: "Joe" in "Joe Biden", "Qassem" in "Qassem al-Aaraji". Source: own knowledge of general usage.
 */
const rows: Readonly<Record<string, string>> = {
  english: `aaron abigail abraham adam adrian agnes aidan aileen alan albert alec alex alexander alexandra alexis alfred ali alice
 alison allan allen allison alvin alyssa amanda amber amy andre andrea andrew andy angela angie angus anita ann anna anne annette
 annie anthony antony april archie arnold arthur ashley audrey austin barbara barney barry bart beatrice becky ben benjamin bernard
 bernie bert beth betty beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget
 bruce bryan bryce bryan cameron camilla candice carl carla carlton carol carole caroline carolyn casey catherine cathy cecil cedric
 chad charles charlie charlotte chelsea cheryl chester chloe chris christian christina christine christopher chuck cindy claire clara
 clarence clark claude clay clayton clement cliff clifford clint clinton clive clyde cody colin colleen connie conor conrad corey cory
 courtney craig crystal curt curtis cynthia cyril daisy dale damian damien dan dana daniel danielle danny darrell darren darryl dave
 david dawn dean deborah debbie debra declan denis denise dennis derek derrick desmond diana diane dick dinah dirk dolores dominic don
 donald donna donovan dora doreen doris dorothy doug douglas duane dudley duncan dustin dwayne dwight dylan earl eddie edgar edith
 edmund edward edwin eileen elaine eleanor elijah elisabeth elizabeth ella ellen elliot elliott ellis elsie elton emily emma emmett
 enoch eric erica erika erin ernest ernie esther ethan ethel eugene eunice eva evan eve evelyn ezra faith fay felicity felix fergus
 fiona florence floyd frances francis frank frankie franklin fred freda freddie frederick gabriel gail gareth garry gary gavin gemma
 gene geoff geoffrey george georgina gerald geraldine gerard gerry gilbert gillian gina glen glenn gloria gordon grace graeme graham
 grant greg gregory greta gus guy gwen hank hannah harold harriet harrison harry harvey hazel heather hector heidi helen henry herb
 herbert herman hilary hillary holly horace howard hubert hugh hugo humphrey ian ida imogen ingrid ira irene iris irving isaac isabel
 isabella isaiah ivan ivor jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet janice jared jasmine jason jay
 jean jeanette jeanne jed jeff jeffrey jemima jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jill jim
 jimmy jo joan joanna joanne jocelyn jodie joe joel joey johanna john johnnie johnny jon jonah jonathan jordan joseph josephine josh
 joshua joy joyce judith judy julia julian julie juliet june justin justine karen karl kate katherine kathleen kathryn kathy katie katrina
 kay keith kelly kelvin ken kenneth kenny kent kerry kevin kieran kim kimberly kirk kirsten kirsty kristen kristin kurt kyle lance larry
 laura lauren laurence laurie lawrence leah lee leigh len lena leo leon leonard leroy leslie lester lewis liam lillian lily linda lindsay
 lindsey lionel lisa liz lloyd logan lois loretta lorna lorraine louis louise lucas lucille lucy luke luther lydia lynn lynne mabel
 mackenzie madeleine madison maggie malcolm mandy marc marcia marcus margaret margot maria marian marianne marie marilyn marion marjorie
 mark marlon marsha martha martin martina marty marvin mary mason matilda matt matthew maureen maurice max maxine maxwell megan meghan
 mel melanie melissa melvin mervyn mia michael michelle mick mickey miguel mike mildred miles millie milton miranda mitch mitchell mohamed
 moira molly monica morgan morris moses muriel murray myles myra myrtle nadine nancy naomi natalie natasha nathan nathaniel neal ned neil
 nell nellie nelson neville nicholas nick nicky nicola nicole nigel noah noel nora norma norman oliver olivia oscar otis owen paddy pam
 pamela pat patricia patrick patsy paul paula pauline pearl peggy penelope penny percy perry pete peter petra phil philip philippa phillip
 phoebe phyllis polly rachael rachel ralph randall randolph randy ray raymond rebecca reg reggie reginald rex rhonda richard rick ricky rita
 rob robbie robert roberta robin rod roderick rodney roger roland ron ronald ronan ronnie rory rosa rosalind rose rosemary rosie ross roy
 rowan ruby rudolph rufus rupert russ russell ruth ryan sadie sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian
 selina seth shane shannon sharon shaun shawn sheila shelley sheryl shirley sid sidney simon sonia sophia sophie spencer stacey stacy stan
 stanley stella stephanie stephen steve steven stewart stuart sue susan susannah susie suzanne sybil sydney sylvia tamara tammy tanya tara
 ted teresa terence terrence terri terry tess tessa thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni
 tony tracey tracy travis trevor tricia trisha troy tyler tyrone ursula valerie vanessa vera vernon veronica vic vicky victor victoria vincent
 violet virginia vivian vivien wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur wilfred willard william
 willie wilma winifred winston woodrow yvonne zac zach zachary zoe bubba lebron shaquille dwyane tyrese deshawn jamal darnell tyree kobe
 antonin alasdair alistair callum ewan hamish iain lachlan niamh siobhan sinead aoife eamon padraig seamus gerry ciaran dermot enda micheal
 leo varadkar keir rishi boris theresa tulsi kamala barack donald joe pete`,
  arabic: `abbas abd abdel abdelaziz abdelkader abdelmalek abdelrahman abderrahmane abdi abdirahman abdiweli abdul abdulaziz abdulla abdullah
 abdullahi abdulmalik abdulrahman abdou abdoulaye abed abid abir abu adel adham adil adnan afif ahlam ahmad ahmed aicha aisha akram ala alaa
 ameen amer amin amina amine amir amira ammar amr anas anwar arafat aref arif asaad asad ashraf asma assad ata atef atiya awad ayad ayatollah
 ayman aymen aysha ayub azhar aziz azzam badr bahaa bahjat bakr barham bashar bashir basil basim bassam bassem bilal boutros burhan daoud daud
 dawood dia diaa diab djamel ebrahim eid elias emad eyad ezzedine fadel fadi fahad fahd fahmi fairouz faisal faiz fakhri falah faleh faouzi
 faraj farah fares farhan farid farida farouk faruq fathi fatima fatma fawaz fawzi fayez faysal fayyad fuad fouad gamal ghada ghaleb ghassan ghazi
 habib hadi hafez hafiz haider haidar haitham hakan hakim halima hamad hamdan hamdi hamed hamid hammad hamza hana hanan hani hanna haroun hasan
 hashem hashim hassan hatem haydar hazem hesham hicham hisham hoda hosni hossam houssam huda husam husayn husni hussain hussam hussein ibrahim
 ibtisam idris ihab ihsan ikram ilham imad iman imran inas intisar isam ishaq ismael ismail ismat issa issam iyad izzat jaafar jaber jabir
 jafar jalal jamal jameel jamil jamila jasim jassem jawad jihad jibril joumana kadhim kadim kamal kamel kamil karam karim kassem kazem khadija
 khaled khalid khalifa khalil khalaf khamis khattab khayri layla leila lina lotfi lubna luay maan maha mahdi mahmood mahmoud mahmud majed majid
 makram malak malek malik mansour mansur maram marwa marwan maryam masoud massoud maysoon mazen mazin mehdi mohamad mohamed mohammad mohammed
 mohannad mohsen mokhtar moktada moncef mona moqtada mouloud mounir moussa mousa moustafa muammar muayad muhammad muhammed muhanad muhannad muhsin
 mukhtar muna munir muqtada murad musa mustafa muthanna nabeel nabih nabil nabila nada nader nadia nadim nafez naguib nahed naim naima naji najib
 najla najwa naseer naser nashwan nasir nasr nasrallah nasreen nasser nawaf nawal nayef nazih nidal nimr nizar noor nour nouri numan nuri omar
 omran osama othman ouday qais qasem qasim qassem qusay rabih radwan rafic rafik rafiq raghda rahim raja rajab ramadan rami ramzi ramzy randa rania
 rashid rasha rasheed rasim rateb raouf rauf rayan raed riad rida rima riyad riyadh saad sabah saber sabri sabry sadiq sadeq saddam sadi saeb saed saeed
 saf safa safwan saher saib said saif sajida salah salam salameh saleem saleh salem salih salim sally salma salman samar sameh sami samia samir
 samira samira sana sari sayed sayeed sayyid seif selim shadi shadia shafik shaker shakir shaheen shahin sharif shawki sheikh shia sobhi sufyan suha
 suhail suhaila suleiman sulaiman sultan sumaya taha taher tahir talal talib tamer tamim tareq tarek tariq tawfiq tawfik tayeb thabet thamer turki
 umar umm usama usman uthman wadih wael wafa wahid wajih walid waleed waseem wasim yahia yahya yaqoub yara yaser yasin yasir yasmin yasser yassin
 yassine yasser yazid younes younis yousef youssef yunis yunus yusef yusuf zahra zaid zainab zaki zakaria zakariya zayd zayed zein zeinab ziad ziyad zuhair
 ismail yahya saleh khader wissam jaafar`,
  persian: `abolfazl abolhassan afshin akbar alireza amirhossein anoush arash ardeshir arman asghar ataollah azadeh babak bagher bahman bahram behnam
 behrouz bijan dariush davood ebrahim ehsan esmaeil esmail farhad fariba fariborz farshad farzad fereydoun gholam gholamhossein gholamreza
 golnaz golshifteh habibollah hadi hashem hashemi hassan heshmat heshmatollah hojjat hooman hossein houshang iraj javad kambiz kamran kamyar katayoun kaveh
 kazem keyvan khosrow kianoush kourosh mahbubeh mahmoud mahnaz mahsa majid mandana manouchehr maryam marzieh masih masoud masoumeh mehrdad mehran
 mir mohsen mojtaba morteza mostafa nader narges nasrin navid nazanin negar niloufar nima niloofar omid parisa parvin parviz pejman qasem rahim ramin
 reza rouhollah ruhollah roya saba sadegh saeed sahar sasan sattar shahin shahram shahriar shapour shirin simin sina siamak sirous soheil soraya
 taghi vahid yadollah yousef zahra zohreh ashkan abbas nikta toomaj`,
  turkic: `abdullah adem ahmet ali alp alparslan arda aslan atilla aydin ayhan ayse aziz baris bekir berk beyza binali bulent burak burhan cem cemal cemil
 cengiz cevdet deniz devlet dilek ebru ekrem elif emine emrah emre engin enver ercan erdem erdogan eren ergun erhan erol ertugrul esra fatih fatma ferhat
 fikret fuat gokhan gul gulsen hakan haldun halil hamdi hasan hatice haydar hikmet hulusi huseyin ibrahim ilhan ilham ilker ismail ismet kadir kemal kenan
 kerem koray levent mehmet melih meral mert mesut metin muammer muharrem murat mustafa nazim necati necdet necmettin nihat nurettin nuri nursultan oguz omer
 onur orhan osman ozan ozgur ozlem pelin pervin ramazan recep remzi rustam ruslan sabri salih sedat selahattin selcuk selim selin serdar sevgi sinan suleyman
 taner tansu tarik tayfun tayyip tolga tuncay turgut ufuk umit ugur vedat veysel volkan yasar yasin yavuz yigit yildiz yilmaz yusuf zafer zehra zeki zeynep
 abdurashid abror akhmad akmal alisher askar aslan azamat bakhtiyor bolat dilshod emomali gulnara gurbanguly imomali islam jamshid kassym kurmanbek mirziyo
 nurlan otabek rakhat rashid roza rustam sadyr saparmurat shavkat sherzod sooronbay tokayev ulugbek ramzan akhmed aslanbek shamil movladi dzhokhar heydar mikayil
 elchin rovshan vugar zakir ziya anar`,
  southAsian: `aamir aarti abdur abhijit abhishek abida adil aditya afridi agha ajay ajit akash akbar akhilesh akhtar akshay altaf amarinder amit amitabh amrita
 anand anil anita anjali anjum ankit anurag anwar aparna arjun arnab arun arundhati arvind aryan asad asfandyar ashok ashraf ashwin asif asim aslam atal atif
 atul aung azam azhar babar bakht balraj bandula basil bharat bhupinder bhim bikram bilawal bimal bipin chaudhry chandra chandrika chetan chidambaram deepa
 deepak deepika devendra dharmendra dilip dinesh dipu divya ejaz faisal farooq farzana fazal fazlur ganesh gauri gautam geeta girish gita gopal gopinath gotabaya
 govind gulzar gurmeet habibur hafeez hafiz haji hamid hanif hardik hari harish harsh harsha hasan hasina hema hemant hina husain ibrahim iftikhar ijaz ikram
 imran indira indrajit inder irfan ishaan ishaq ishtiaq jagdish jahangir jai jairam jalaluddin jaswant javed jawahar jawed jaya jayalalithaa jayanta jitendra jyoti kailash
 kalyan kamal kamran kapil karan karthik kashif kaushik khalida khaleda khurram khurshid khwaja kiran kiren kishore krishna kumar kunal lakshman lakshmi lal lalit lalu lata
 laxman liaqat madan madhu madhav mahathir mahesh mahinda maithripala malala malik mamata mamoon manish manmohan manohar manoj mansoor maqbool maryam masood matiur
 maulana mayank mayawati meena meera mehbooba mian milind mirwais mirza mohan mohinder mohsin moeen momin motiur mubarak mufti mukesh mulayam mulla mullah muneer murli murtaza
 nadeem najam namrata nandini narendra naresh nasim nasir nasreen naveed naveen nawaz nazir neelam neeraj neha nikhil nirmala nisar nitin nitish noor om omprakash
 padma pallavi pankaj parvez parveen parvez pawan pervaiz pervez pinarayi piyush prabhakar pradeep prafulla prakash pramod pranab pranay prasad prashant pratap pratibha
 praveen prem preeti priya priyanka puneet pushpa qazi rabindra radha raghav raghuram rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh
 ram raman ramesh ramnath ranil rashid ratan raúl ravi ravindra rekha rishi rizwan rohan rohit rohini rubina sachin sadaf sadia safdar sahil saima sajid sajjad saleem
 salman sameer sana sandeep sania sanjay sanjeev santosh sarath sarojini sarfraz satish satya saurav seema shabana shabbir shafiq shah shahbaz shaheed shahid shahida shahrukh shaikh
 shakeel shankar sharad sharmila shashi shehbaz sheikh sher sherry shinzo shiv shivraj shoaib shyam siddharth sikandar sitaram smriti sohail sonia subhash subrahmanyam sudhir
 sujatha sukhbir sunil sunita suraj suresh surinder sushil sushma swapna swaraj syed tahir tahira tanvir tariq tarun tejashwi uday ujjwal uma umar umesh usha uttam vajpayee
 vandana varun venkaiah vijay vikas vikram vinay vinod vipin viral virat vishal vishnu vivek wahid waqar wasim yasmin yogendra yogi yousaf yousuf yusuf zaheer zahid zahir zakir zardari
 zia ziaur zulfiqar abiy`,
  afghan: `abdul ahmad ahmad ashraf atta burhanuddin gul gulab gulbuddin habibullah haibatullah hamdullah hamid hanif hekmatullah hibatullah jalaluddin karim khalilullah mirwais mohammad mujahid
 najib najibullah nangyalai naqibullah obaidullah qari rahmatullah rashid sarajuddin sediq shafiqullah shah shukria sibghatullah sirajuddin suhail tadin tajuddin wali yaqub zabihullah zalmay zaman`,
  african: `abebe abiodun abiola adama adebayo adesina aisha akinwumi alassane alhaji alpha amadou amara aminata aminu amos assimi asari atiku ayo ayodele azali babagana babajide babatunde bakary
 balthazar bamidele bello biram blaise boubacar boni bola bukola burundi camara charite chidi chika chike chimamanda chinedu chinua chukwuemeka cyril daouda debretsion demeke denis desire dieudonne
 diosdado dlamini ebele edgar efua ellen emeka emmanuel emmerson etienne ezekiel faure faustin felix femi festus fidel filipe folasade fred funke gbenga getachew goodluck grace guillaume haile hailemariam hakainde
 hassan hery hichilema hifikepunye idi idrissa ifeanyi ike isaias issoufou jacob jakaya jerry jomo jonas joram joseph joyce julius kagiso kaïs kassim kgalema khalifa kizza kofi kwabena kwame kwesi laurent lazarus
 levy macky mahamadou mahamat makhtar malusi mamadou mamady marie martha mathieu mbaye meles mengistu michel modibo modou mogens moise moussa moïse mulatu musa muhammadu mwai nana nangolo ngozi nkosazana nnamdi nyesom obiageli
 ogbonna ojo olabode olu olusegun olusola omar oumar ousmane patrice paul pierre raila rasaki rotimi roch robert sahle salou salva samia samora sani seretse seydou sidi sidiki simba sipho siyabonga souleymane tedros teodoro teodorin thabo themba
 thomas thulani tidjane tito tolbert tunde uhuru umaru uzodinma wale william winnie workneh wole yakubu yaya yemi yoweri youssouf zacharia zakaria zenawi zephania zodwa zweli
 thandi sibusiso nomvula lindiwe blessing chinonso oluwaseun olufemi bongani kagame ngugi wanjiku kamau otieno ochieng njoroge wafula achieng akinyi mutua abdallah`,
  romance: `abel adolfo adriana agustin alain alba alberto aldo alejandra alejandro alessandro alexandre alfonso alfredo alicia alonso alvaro amadeo amelia ana anabel andres angel angelo anibal antoine antonella
 antonia antonio aquilino armando arnaldo arsene arturo asuncion augusto aurelio aurora axel bartolome beatriz belisario benito benoit bernardo bertrand blanca bruno camille carles carlo carlos carmen carolina catalina
 cecilia celia cesar chiara christophe claudia claudio clemente concepcion consuelo cristian cristiano cristina cristobal dalia damaso daniela danilo dante dario delfin denis diego dilma dino domenico domingo dominique
 dulce edgardo edouard eduardo efrain eladio elena eliane elisa eloy emanuele emiliano emilio emmanuel enrico enrique enzo ernesto esteban estela etienne eugenio eusebio evaristo evo ezequiel fabian fabio fabrice fabrizio facundo
 fausto federica federico felipe fermin fernanda fernando fidel filippo flavio florencia francesca francesco francisca francisco franco francois francoise frederic gabriela gaspar gaston genaro geraldo gerardo german
 giacomo gianluca gianluigi gianni gilles gilberto gino giorgia giorgio giovanna giovanni giulia giulio giuseppe gonzalo graciela gregorio guadalupe guido guillaume guillermo gustavo henri henrique heriberto hernan herve hilda
 horacio hugo humberto ignacio ines inigo irma isabel isidro ismael israel itamar jacques jaime jair javier jean jerome jesus jimena joao joaquin jordi jorge jose josefina josep josue juan juana julien julieta julio justo karim
 laurent leandro leonardo leonel leonor leopoldo lidia liliana lorena lorenzo louis luc luca luciana luciano lucia luis luisa luiz lula magdalena manuel manuela marc marcel marcela marcelo marcelino marco marcos margarita mariana
 mariano marina marine mario marisol marta massimo mateo mathieu matias matteo maurizio mauricio mauro maximiliano mercedes michel michele michele miguel milagros mirko monique nadia napoleon natalia nelson nestor nicanor nicolas nicole nicolo nieves noemi
 norberto octavio odile olga olivier omar orlando oscar osvaldo pablo paloma paolo pascal pasquale patrice patricio paulo pedro pepe philippe pierre pietro pilar quentin rafael ramiro ramon raoul raul rauf rene renato rene reynaldo ricardo
 riccardo rigoberta roberto rocio rodolfo rodrigo rogelio roland rolando romano romeo romulo roque rosario ruben rui salvador salvatore sandro santiago santos sebastian sebastien segolene serge sergio silvia silvio simon simone sofia stefano
 stephane susana sylvain sylvie tadeo teodoro teresa thierry tito tomas tullio ugo umberto urbano valentin valentina valeria vicente victoriano vincenzo virgilio walter wilfredo wilson xavier ximena yannick yves yvette nayib rigoberto xiomara gabriela
 evelio jhon yair yeison duvan anderson neymar ronaldinho ronaldo rivaldo romario thiago tiago vinicius guilherme`,
  germanic: `achim adolf albrecht alfons alois andreas angela anke annalena anneliese annette anton arne astrid axel baerbel bernd bernhard berti birgit bjarne bjorn boris brigitte burkhard carl carsten christa christoph claus dagmar detlef dieter dietmar dietrich dirk eberhard
 eckart egon ekkehard elke emil erich ernst erwin eva fabian ferdinand florian frank franz frauke friedrich fritz georg gerd gerhard gerhardt gertrud gisela gottfried gregor guenter guenther guido gunnar gunter gustav hannelore hannes hans harald hartmut hedwig heiko heiner
 heinrich heinz helga helge helmut henning henrik herbert hermann holger horst hubertus inga ingeborg ingo ingrid jan jens joachim jochen jorg joerg josef juergen jurgen jutta kai karin karl karsten katja katrin klaus konrad kurt lars leif lothar ludwig lutz magnus manfred
 manuel margarete markus martina matthias meinhard moritz niels nils olaf ole oliver oskar otto peer per petra pia rainer ralf reiner reinhard reinhold renate rene robert roland rolf rudi rudiger rudolf sabine saskia siegfried sigmar sigrid silke sixten stefan steffen stefanie sven
 svenja swantje thomas thorsten till tilo tobias torsten udo ulla ulrich ulrike ursula ute uwe volker walter werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram yannick
 aksel anders arend arjen bas bengt birgitta bo carlijn dirk edwin eelco femke frans frits geert gerrit goran haakon hakan halvard hendrik ilse ingvar jaap jan jeroen joost jopie johan johannes jonas jorgen kaspar kees kjell klaas knut koen kristian lasse lennart maarten
 marit mart mats mette mikael morten noor odd olof olav palle pieter pim poul preben ragnar roel ruud sander sjoerd soren stellan stig sverre terje thijs tine tor torbjorn tove trond trygve ulf wim wouter yngve aino antti arto eero esa eija esko heikki jari jarmo juha jukka jussi
 kari kimi lauri marko martti matti mauno mika mikko olli paavo pekka petri petteri risto sami sanna sauli seppo tapio tarja teemu timo tuomas urho ville`,
  slavic: `adam agnieszka aleh alena aleksandar aleksander aleksandr alekse aleksei aleksey alena alexei alexey alyaksandr anastasia anatoli anatoly andrei andrej andrey andriy andrzej anna ante antonin anton arkady arseniy artem artur biljana bogdan bohdan bohuslav bojan boleslaw boris borislav borut
 bozidar branislav branko bronislaw czeslaw damir danica danuta darko davor dejan denys dimitar dimitri dimitry dmitri dmitry dmytro donald dragan drago dragomir dusan dzhokhar edvard ekaterina elena emil evgeny ewa fedor filip franjo frantisek galina gennadi gennady genrikh georgi goran gordana grigory
 grzegorz halina hanna haris henryk ihor igor ilia ilya inna irina iryna ivan ivana ivica ivo jacek jakub jan jana janez janko janusz jaroslav jaroslaw jelena jerzy jiri joanna josef josip jovan jozef juraj kateryna katarzyna khrystyna kiril kirill kolinda konstantin krzysztof ksenia larisa lech leonid
 leszek lidia lilia ljubica lubomir ludmila lyudmila lyudmyla maciej maja maksim maksym malgorzata marcin marek maria marija marian marina mariusz marko maryna marzena mateusz maxim michal mieczyslaw mihail mikhail mikheil mikola mikolaj milan milica milorad milos miloslav milovan miodrag mira miro miroslav mladen
 momcilo momir mykhailo mykola nadezhda natalia nataliya natalya nebojsa nenad nikita nikola nikolai nikolay oksana oleg oleh oleksandr oleksiy oleksii olena olga olha pavel pavle pavlo pawel petar petr petro pero piotr predrag radoslav radoslaw radovan raisa ratko roman rostislav ruslan ryszard sasa semyon sergei sergey
 sergii serhii serhiy sinisa slavko slavoljub slobodan snezana sofia srdjan stanislav stanislaw stefan stepan stipe stjepan svetlana svetozar sviatlana taras tatiana tatyana tihomir timofey tomasz tomislav tymoshenko urszula vaclav vadim vadym valentin valentina valentyn valeri valeria valery vasil vasily vasyl velimir
 vera veselin viacheslav victor viktor viktoria vitali vitaliy vitaly vitomir vlad vladan vladimir vladislav vladyslav vlado vojislav volodymyr vuk vyacheslav wieslaw witold wladyslaw wojciech yaroslav yegor yehor yekaterina yelena yevgeni yevgeny yevgenia yevhen yulia yuliya yuri yuriy yury zbigniew zdenek zdravko
 zeljko zlatko zoran zorica zvonimir zurab aslan davit eduard giorgi irakli kakha levan mikheil nino salome shota tengiz vakhtang armen arayik artak gagik hovik karen levon nikol ruben samvel serzh tigran vazgen gintaras algirdas dalia valdas vytautas andris guntis janis maris valdis vaira arnold lennart mart toomas
 bela ferenc gabor gyorgy gyula imre istvan janos jozsef judit katalin laszlo lajos mihaly miklos orsolya pal peter sandor tamas tibor viktor zoltan zsolt adrian bogdan calin catalin ciprian constantin corneliu cristian dorin emil gheorghe ioan ion klaus liviu marcel mircea nicolae petre radu
 sorin traian vasile victor alexandros alexis andreas antonis costas dimitris dora fofi georgios giorgos ioannis katerina konstantinos kostas kyriakos lefteris makarios nikos panagiotis panos spyros stavros theodoros tassos yanis yannis yiannis yorgos edi fatos hashim ibrahim ilir kadri ramush rexhep sali`,
  eastAsian: `akihito akira akio ayako chiaki daisuke eisaku fumio goro hajime haruki hayao hideki hideo hiroko hiroshi hirofumi ichiro isamu jun junichiro kazuo kazuhiko keiko keizo kenichi kenji kenta kenzo kiichi kohei koichi koji kosuke kunio makiko makoto mamoru masako masahiko masaru masayoshi michiko minoru mitsuo morihiro
 naoto naruhito noboru nobuo nobusuke osamu ryo ryoji ryuichi ryutaro sadako sanae satoshi seiji shigeru shinichi shinji shinzo shintaro shizuka shoichi shunichi sosuke susumu tadashi taizo takako takashi takeo takeshi takuya taro tatsuo tetsuya tomiichi tomoko toshihiro toshiki toshio tsutomu yasuhiro yasuo yoichi yoko yoriko yoshihide yoshihiko
 yoshiro yukio yuko yuriko yutaka xiaoping jinping jintao zemin rongji jiabao keqiang enlai zedong shaoqi biao qing xi qishan peng zhengfei jack kai-shek ching-kuo teng-hui shui-bian ying-jeou ing-wen ching-te minh chi nguyen van thi duc phan tran nong truong jong-un jong-il il-sung geun-hye jae-in myung-bak yong moo-hyun dae-jung suk-yeol yo-jong
 ki-moon seung young-sam chung-hee sung kuan lee thaksin yingluck prayuth prayut abhisit chuan somchai srettha paetongtarn hun sen norodom sam ranariddh aung suu kyi thein maung min htin khin tin zaw mya soe nay kyaw hla myint aye bambang megawati joko widodo susilo suharto sukarno prabowo abdurrahman jusuf wiranto agus budi basuki sri tri
 dewi rizal corazon fidel ferdinand imelda rodrigo benigno gloria bongbong leila nur mahathir anwar najib muhyiddin ismail abdullah noh azlan`,
  hebrew: `aharon aluf amir amit amnon amos arie ariel arye asher avi avichai avigdor avihai avner avraham ayelet ayala baruch benjamin benny benzion bezalel binyamin boaz chaim dafna dalia daniella danny david dov dror ehud efraim ehud eitan elazar eli eliahu eliezer eliyahu eran esther eyal ezer gabi gabriel gad gadi gal gideon gil gila gilad golda
 haim hanan herzi herzl ilan isaac isser israel itai itamar itzhak kobi lior limor meir menachem menahem meirav merav michal miri miriam moshe motti naftali naftali natan nechama nir nissim noa nitzan ofer ofir omer or oren orit orly oz rafael rafi rami ran reuven rivka roni ronen ron ruth sara shabtai shai shalom shaul shelly shimon shlomo shmuel
 sivan tal tamar tomer tzachi tzipi tzipora tzvi uri uzi yaakov yael yaffa yair yaki yakov yariv yehezkel yehiel yehoshua yehuda yigal yisrael yitzhak yoav yochanan yohanan yoel yonatan yoni yoram yosef yossi yotam yuli yuval zalman zeev zvi binyamin benzi gadi daniel`,
};

/** Given names, folded. Surnames stand here only where they serve as given names too. */
export const givenNames: ReadonlySet<string> = new Set(
  Object.values(rows).flatMap((names) => names.split(/\s+/).filter((name) => name.length > 1)),
);
