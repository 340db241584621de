extension PlaceTable {
  /// Towns of countries whose local papers are in English, but for those that are everyday words or family names.
  static let towns = """
    Accrington Aldershot Alnwick Altrincham Andover Arbroath Ashington Bakewell Barrow-in-Furness Batley
    Berwick-upon-Tweed Bexhill Bicester Bideford Birkenhead Bishop_Auckland Bodmin Bognor_Regis Bootle
    Bracknell Brecon Brentwood Bridgend Bridgwater Bridlington Brighouse Bromsgrove Burgess_Hill
    Burton_upon_Trent Bury_St_Edmunds Caerphilly Camborne Cannock Carmarthen Castleford Chippenham
    Cirencester Clacton Cleethorpes Clitheroe Consett Cowdenbeath Crewe Cromer Cumbernauld Cwmbran Dartford
    Daventry Dewsbury Droitwich Dumbarton Eastleigh East_Kilbride Ebbw_Vale Epsom Evesham Fareham Farnborough
    Farnham Felixstowe Fraserburgh Galashiels Glastonbury Glenrothes Godalming Goole Gosport Grantham
    Gravesend Greenock Halesowen Harlow Harpenden Harwich Haverfordwest Havant Hawick Haywards_Heath
    Henley-on-Thames Hertford Hexham High_Wycombe Hinckley Hitchin Horsham Ilfracombe Ilkeston Ilkley
    Inverurie Keighley Kidderminster Kilmarnock Knutsford Lanark Leamington_Spa Leatherhead Leighton_Buzzard
    Leominster Lerwick Letchworth Littlehampton Llandudno Loughborough Ludlow Lymington Macclesfield
    Market_Harborough Matlock Melton_Mowbray Minehead Morecambe Morpeth Motherwell Northallerton Northwich
    Okehampton Oldham Oswestry Peterlee Pontefract Pontypridd Port_Talbot Prestatyn Prestwich Rawtenstall
    Redcar Redditch Redruth Retford Rhyl Romford Royton Runcorn Ryde St_Albans St_Andrews St_Austell
    St_Helens St_Neots Sevenoaks Sittingbourne Skegness Skelmersdale Sleaford Slough Southend-on-Sea
    Southport Stockton-on-Tees Stornoway Stourbridge Stranraer Stratford-upon-Avon Sutton_Coldfield Swaffham
    Swanage Tewkesbury Thetford Tiverton Todmorden Totnes Trowbridge Tunbridge_Wells Tynemouth Ulverston
    Uttoxeter Wallasey Wantage Warrington Wellingborough Weston-super-Mare Whitehaven Whitley_Bay Whitstable
    Widnes Wilmslow Wisbech Witney Woking Wokingham Workington Worksop Ballymoney Banbridge Carrickfergus
    Coleraine Cookstown Craigavon Downpatrick Dungannon Larne Limavady Lurgan Magherafelt Newtownabbey
    Newtownards Portadown Strabane Ballina Ballinasloe Castlebar Clonmel Dungarvan Enniscorthy Killarney
    Longford Maynooth Mullingar Navan Nenagh Newbridge Portlaoise Thurles Tuam Tullamore Westport Connemara
    Co_Mayo Co_Cork Co_Kerry Co_Galway Co_Donegal Co_Clare Co_Dublin Co_Down Co_Antrim Co_Tyrone Co_Armagh
    Co_Derry County_Cork County_Kerry County_Galway County_Donegal County_Clare County_Mayo County_Antrim
    Abilene Beaumont Binghamton Bloomington Brockton Clarksville Cranston Eau_Claire Escondido Evansville
    Grand_Junction Hattiesburg Hialeah Joplin Kenosha Ketchikan Laramie Lynchburg Mankato Mobile_County
    Montpelier Murfreesboro Natchez New_Bedford Ocala Oshkosh Pocatello Port_Arthur Racine Riverside_County
    San_Juan_Capistrano Santa_Ana Schenectady St._Paul Valdosta Walla_Walla Mississippi_Delta
    Southwest_Detroit East_Bay Brantford Chatham-Kent Chilliwack Corner_Brook Grande_Prairie Kitchener
    Miramichi Moose_Jaw Nunavik Owen_Sound Prince_Albert Prince_Rupert Richmond_Hill Sarnia Sault_Ste._Marie
    Sioux_Lookout Timmins Labrador Armidale Broken_Hill Cessnock Cobargo Corryong East_Gippsland Exmouth_Gulf
    Lismore Longreach Mallacoota Mudgee Kimberley_region Ashburton Balclutha Blenheim Catlins Gisborne
    Gore_District Kaikōura Manukau Marlborough_Sounds Masterton Porirua Taupō Te_Anau Wānaka Wanaka Whangārei
    Whakatāne Murihiku Te_Tai_Tokerau Catbalogan Dagupan Eastern_Visayas Western_Visayas Central_Visayas
    Ilocos Iligan Isabela_province Laguna_province Laoag Lucena Puerto_Princesa Roxas_City San_Fernando
    Tuguegarao Vigan Zambales Antipolo Kiambu_County Kilifi_County Turkana_County Kaiama Tsomo Butterworth
    Komani Makhanda Mossel_Bay Paarl Richards_Bay Mangaung Sekhukhune Thohoyandou Phalaborwa Klerksdorp
    Vryburg Welkom Harrismith Estcourt Umlazi Gugulethu Mitchells_Plain Alexandra_Township Diepsloot Mamelodi
    Soshanguve
    """
}
