import type { DemoItem } from './types';

/** What people wrote in Spanish. */
export const spanishItems: readonly DemoItem[] = [
  {
    key: 'es-001', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Chelo', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2.2,
    text: 'Entré por el olor, me quedé por la gente, salí con tres barras y sin paraguas. Alguien lo ha guardado, ¿verdad?',
  },
  {
    key: 'es-002', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Ramiro Peláez', rating: { value: 1, scale: 'stars5' }, hoursAgo: 6.6,
    text: 'Pedí un bocadillo sin cebolla. Trajeron cebolla. Lo devolví. Volvió el mismo, con los huecos donde había estado la cebolla. No soy tonto: se ve el agujero.',
    draft: { by: 'ines', body: 'Gracias, Ramiro, y perdón. Los huecos lo cuentan todo: se quitó la cebolla en lugar de hacerle el bocadillo de nuevo, y eso no está bien.' },
  },
  {
    key: 'es-003', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Familia Otxoa-Mendes', rating: { value: 2, scale: 'stars5' }, hoursAgo: 18,
    text: 'La camarera, un encanto. La cuenta, no: nos cobraron cuatro zumos y éramos tres, y uno de los tres ni bebió. Al reclamar nos hicieron sentir como si pidiéramos limosna por 3,90 €.',
    draft: { by: 'ines', body: 'Gracias por contarlo, y por acordaros de la camarera. Sentimos mucho cómo os hicieron sentir: quien pregunta por su cuenta no pide limosna, pide lo que es suyo.\n\nEl zumo de más está claro en el tique y los 3,90 € son vuestros. Escribidme a ines@lindenandsalt.example con el día y os los devuelvo; yo misma he repasado con el equipo cómo se atiende una duda en caja. Ojalá la próxima vez solo recordéis el encanto.\nInés, atención al cliente' },
  },
  {
    key: 'es-004', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'El Nano 🥖', rating: { value: 5, scale: 'stars5' }, hoursAgo: 32,
    text: 'brutal. punto',
  },
  {
    key: 'es-005', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Xiomara Quispe', rating: { value: 4, scale: 'stars5' }, hoursAgo: 48,
    text: 'Muy rico todo, el pan de cardamomo es otra cosa!! solo que la silla alta para mi bebé estaba pegajosa, ojo con eso',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 6,
      body: '¡Gracias, Xiomara! El pan de cardamomo sale a las diez, así que ya sabe el secreto. Siento lo de la silla: con un bebé, lo pegajoso va directo a la boca. Desde ayer se limpian después de cada mesa y no solo al cerrar. Si encuentra otra, dígamelo sin apuro en harbour@lindenandsalt.example. ¡Un beso a su peque!\nInés, atención al cliente',
    },
  },
  {
    key: 'es-006', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Anónimo', rating: { value: 1, scale: 'stars5' }, hoursAgo: 67,
    text: 'El encargado le gritó a una chica delante de todos porque se le cayó una bandeja. La chica lloraba. Me fui sin desayunar y con mal cuerpo. A ella le digo: no eras tú.',
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 3, body: 'It was the stand-in manager. The girl is Ayan; she is all right and at home today. Nora talks to both before we answer.' },
    ],
  },
  {
    key: 'es-007', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Abuela Conchi', rating: { value: 5, scale: 'stars5' }, hoursAgo: 95,
    text: 'He criado a siete y sé de magdalenas. Estas, bien.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 26,
      body: 'Doña Conchi, viniendo de quien ha criado a siete, ese «bien» vale por un discurso. ¡Mil gracias! Oskar lo ha escrito con tiza encima del horno y no deja que nadie lo borre. La próxima hornada va a su salud.\nInés, atención al cliente',
    },
  },
  {
    key: 'es-008', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Iker', rating: { value: 3, scale: 'stars5' }, hoursAgo: 142,
    text: 'ni fu ni fa. el café fu',
  },
  {
    key: 'es-009', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Lic. Daniela Restrepo', rating: { value: 1, scale: 'stars5' }, hoursAgo: 220,
    text: 'Pagué con tarjeta y me cobraron en otra moneda, con un cambio inventado, sin preguntarme. Son 6 euros de diferencia; no es el dinero, es que nadie me preguntó. En mi país eso tiene nombre y en el suyo también.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 9,
      body: 'Tiene toda la razón, Daniela: la moneda la elige quien paga, y a usted nadie le preguntó. Le pido disculpas. Gracias por explicarlo con tanto detalle.\n\nEl datáfono venía con esa opción activada y desde el viernes está apagada en todas las cajas. La diferencia es suya: escríbame a samir@lindenandsalt.example con la fecha y se la devuelvo a la tarjeta, en tres a cinco días hábiles. Le agradezco que no lo dejara pasar.\nSamir, responsable de atención al cliente',
    },
  },
  {
    key: 'es-010', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Pilar y las del coro', rating: { value: 5, scale: 'stars5' }, hoursAgo: 400,
    text: 'Éramos dieciséis, sin reserva, cantando. Nos juntaron mesas y pidieron otra.',
    reply: {
      state: 'live', origin: 'outside', afterHours: 22,
      body: '¡Gracias a vosotras! La cocina entera salió a escuchar el bis y se nos quemó una bandeja de galletas. Mereció la pena.\nBeatriz, del café',
    },
  },
  {
    key: 'es-011', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'M. Ugarte', rating: { value: 2, scale: 'stars5' }, hoursAgo: 1050,
    text: 'Antes venía por el pan. Ahora venden velas, tazas, bolsas, jabón y, al fondo, pan. La chica me preguntó si quería «vivir la experiencia». Quería media barra. Y conste que la media barra sigue siendo la mejor de la calle, por eso escribo: si me diera igual, no me molestaría en gruñir.',
  },
  {
    key: 'es-012', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'es', author: 'Jesús L.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 3300,
    text: 'Lo mejor del viaje y fuimos a ver ballenas.',
  },
  {
    key: 'es-013', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Marcela y Toño', rating: { value: 5, scale: 'stars5' }, hoursAgo: 3.9,
    text: 'Nos recibieron con sopa. No la habíamos pedido. La necesitábamos.',
  },
  {
    key: 'es-014', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Aitor G.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 9.1,
    text: 'Escalera sin luz, escalón suelto, mi padre al suelo: muñeca rota. Eran las nueve de la noche, volvíamos de cenar, y el interruptor del descansillo llevaba un papelito que decía «en breve». El papelito estaba amarillo. En recepción nos dieron hielo en una bolsa de cruasanes y un «tengan cuidado».\n\nReconozco que el chico, Malachy, nos llevó a urgencias en su propio coche y esperó con nosotros hasta las dos. Con él, nada; al contrario. Pero él mismo nos contó que lo había avisado tres veces. Tenemos el parte, las fotos del escalón y del papelito. Mi padre tiene 74 años y vive solo, a ver quién le abrocha ahora la camisa. Esto no se arregla con un desayuno.',
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 0.6, body: 'Electrician called, stairs closed. I ring the son today. Nothing about the injury or the insurance in public.' },
      { by: 'nora', hoursAfter: 2, body: 'Insurer told; the claim number is in the house folder.' },
    ],
  },
  {
    key: 'es-015', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Guadalupe', rating: { value: 4, scale: 'stars5' }, hoursAgo: 28,
    text: 'El sitio es de cuento y Teodora cocina los mejores huevos que he probado. Las paredes son finas, nos enteramos de la vida entera de los de la 7 (¡ánimo, Marisa!)',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 10,
      body: '¡Gracias, Guadalupe! Teodora se ha puesto colorada con lo de los huevos. Sentimos lo de las paredes: son de madera vieja y cuentan todo lo que oyen. Estamos forrando la del pasillo y, mientras tanto, procuramos dejar libre la habitación de al lado. Y Marisa, si nos lee: ¡todos con usted!\nInés, Old Mill',
    },
  },
  {
    key: 'es-016', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Hnos. Carrasco', rating: { value: 2, scale: 'stars5' }, hoursAgo: 53,
    text: 'Desayuno hasta las 9:30. Llegamos 9:28. «Ya estamos recogiendo.» Dos minutos son dos minutos.',
  },
  {
    key: 'es-017', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Valentín', rating: { value: 5, scale: 'stars5' }, hoursAgo: 87,
    text: 'la rueda, el río, el libro de las notas, el perro del vecino. volvería solo por el perro',
  },
  {
    key: 'es-018', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Noelia R. T.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 145,
    text: 'Reservé con cancelación gratuita. Cancelé. Me cobraron 210 €. Llevo tres semanas de correos con un tal «Equipo de Reservas» que cada vez me pide lo mismo. Lo próximo que recibirán será de mi abogada, que además es mi hermana y no me cobra.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 5,
      body: 'Noelia, le pido disculpas: reservó con cancelación gratuita, canceló a tiempo y no había nada que cobrar. Tres semanas repitiendo lo mismo a un buzón sin nombre desesperan a cualquiera.\n\nHe revisado su reserva y los 210 € han salido hoy hacia su tarjeta; tardan de tres a cinco días hábiles. Le dejo un nombre y una dirección que lee una persona: Samir, samir@lindenandsalt.example. Gracias por avisar, y un saludo también a su hermana.\nSamir, responsable de atención al cliente',
    },
  },
  {
    key: 'es-019', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Eduardo F.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 265,
    text: 'Cumple. Toallas justas, silencio mucho, wifi poco.',
  },
  {
    key: 'es-020', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Rosario Ibáñez', rating: { value: 5, scale: 'stars5' }, hoursAgo: 610,
    text: 'Llegué viuda de un mes. Yuki se sentó conmigo diez minutos sin decir nada. Sabía lo que hacía.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 16,
      body: 'Querida Rosario, gracias por contarlo. Yuki leyó sus palabras despacio y se quedó callada otra vez. Nos alegra que no estuviera sola esa mañana. Esta casa la espera cuando le haga bien, con té y sin preguntas.\nNora, propietaria',
    },
  },
  {
    key: 'es-021', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'viajera_sinfiltro', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1500,
    text: 'Olor a humedad hasta en el azúcar',
  },
  {
    key: 'es-022', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'es', author: 'Benito', rating: { value: 4, scale: 'stars5' }, hoursAgo: 6600,
    text: 'Bien, bonito y casi barato',
  },
  {
    key: 'es-023', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Lourdes Amaya', rating: { value: 1, scale: 'stars5' }, hoursAgo: 3.4,
    title: 'Mi madre sigue esperando',
    text: 'La cesta era para el Día de la Madre. Ha pasado el Día de la Madre, el del Padre y mi cumpleaños. Cada vez que llamo «sale mañana». ¿Mañana de qué año? He hablado con Leo, con Marta, con otra Marta y con un señor que me dijo que él solo estaba allí para arreglar la impresora y que aun así fue el más amable de todos. 62 euros, gastos incluidos. Mi madre ya no pregunta por la cesta, pregunta por mí: que si estoy bien, que si me han estafado. Eso es lo que me duele.',
    claimedBy: 'ines',
    notes: [
      { by: 'ines', hoursAfter: 1, body: 'Sold out since April and the shop went on selling it. Nine more orders like this one. Asked Fionn for the list.' },
    ],
  },
  {
    key: 'es-024', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Curro', rating: { value: 5, scale: 'stars5' }, hoursAgo: 23,
    title: 'de diez',
    text: 'bien embalado, bien escrito, bien rico',
  },
  {
    key: 'es-025', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'A. Villalba', rating: { value: 1, scale: 'stars5' }, hoursAgo: 46,
    title: 'Me llamaron mentirosa',
    text: 'Reclamé que faltaba una caja y la respuesta fue: «nuestro almacén no comete ese tipo de errores». O sea que miento. Por unas galletas. A mis 60 años.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 12,
      body: 'Nadie debería haberle contestado así, señora Villalba. Lo siento de verdad: usted avisó de una caja que faltaba y recibió una duda en lugar de ayuda. Gracias por decírnoslo.\n\nEl peso del paquete a la salida lo confirma: iba una caja de menos. Las galletas salen mañana y yo le escribo cuando estén en camino; si prefiere el dinero, dígamelo en ines@lindenandsalt.example. La frase que le mandaron ya no existe en nuestras respuestas. Su palabra basta.\nInés, tienda online',
    },
  },
  {
    key: 'es-026', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Txema', rating: { value: 4, scale: 'stars5' }, hoursAgo: 78,
    title: 'Muy bien (con un pero)',
    text: 'El pero: tanto plástico en las velas. Las galletas, ni un pero.',
  },
  {
    key: 'es-027', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Gisela M.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 190,
    title: 'Se cuela el cargo cada mes',
    text: 'Me di de baja en enero con captura de pantalla. Febrero, marzo, abril: 26 €, 26 €, 26 €. El banco me dice que lo denuncie. Yo prefiero que contesten.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 8,
      body: 'Gisela, le contesto yo, y le pido disculpas por los tres meses de silencio. La baja de enero está en nuestro sistema, con la misma fecha que su captura: el cobro siguió por un fallo nuestro.\n\nLos 78 € van de vuelta a su cuenta desde hoy y tardan de tres a cinco días hábiles. He comprobado que no queda ningún cargo programado. Si viera alguno, escríbame a samir@lindenandsalt.example y lo paro yo mismo. Gracias por darnos la ocasión antes que al banco.\nSamir, responsable de atención al cliente',
    },
  },
  {
    key: 'es-028', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Nieves', rating: { value: 5, scale: 'stars5' }, hoursAgo: 330,
    title: 'Detalle con mi hijo celíaco',
    text: 'Pregunté por trazas y me mandaron la ficha del molino, entera, con teléfono. Mi hijo preguntó si podían adoptarle.',
  },
  {
    key: 'es-029', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Wilson', rating: { value: 2, scale: 'stars5' }, hoursAgo: 1200,
    title: 'Mucho lazo',
    text: 'poco pan',
  },
  {
    key: 'es-030', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Remedios Soto', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2800,
    title: 'Gracias',
    text: 'Porque cuando me equivoqué yo, lo arreglaron como si se hubieran equivocado ellos.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 33,
      body: 'Gracias a usted, Remedios. Equivocarse de fecha le pasa a cualquiera, y la tarta llegó a tiempo porque usted llamó enseguida. Fionn, que hizo el cambio, ha pedido enmarcar su frase y nadie se ha opuesto.\nInés, tienda online',
    },
  },
  {
    key: 'es-031', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'Hermanas Trujillo', rating: { value: 1, scale: 'stars5' }, hoursAgo: 12.7,
    title: 'Dos cestas, ninguna tarjeta',
    text: 'Pagamos aparte por una dedicatoria para nuestra tía, ciento veinte letras pensadas durante una semana. La cesta llegó muda. Nuestra tía cree que se la manda el banco.',
  },
  {
    key: 'es-032', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'es', author: 'J. Montalvo', rating: { value: 3, scale: 'stars5' }, hoursAgo: 7400,
    title: 'Regular',
    text: 'Regular.',
  },
  {
    key: 'es-033', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1.2,
    text: 'se cierra solaaaaa',
  },
  {
    key: 'es-034', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Paquita', rating: { value: 1, scale: 'stars5' }, hoursAgo: 13.8,
    text: 'Me ha cobrado 4 veces el mismo café. CUATRO. y dice pedido no encontrado. Quien me devuelve a mi 11,20',
  },
  {
    key: 'es-035', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Yoel', rating: { value: 5, scale: 'stars5' }, hoursAgo: 35,
    text: 'pides, llegas, coges, te vas. así sí',
  },
  {
    key: 'es-036', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Maite_80', rating: { value: 4, scale: 'stars5' }, hoursAgo: 69,
    text: 'Va bien pero no deja poner la ñ en el apellido Y ESO NO PUEDE SER',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 4,
      body: '¡Claro que no puede ser, Maite! Perdón por dejarla sin su ñ y gracias por reñirnos con gracia. Desde la versión 4.3 el nombre acepta ñ, tildes y lo que haga falta; actualice y escríbalo como es. Si se resiste: ines@lindenandsalt.example. ¡Un saludo!\nInés',
    },
  },
  {
    key: 'es-037', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Rodolfo V', rating: { value: 2, scale: 'stars5' }, hoursAgo: 120,
    text: 'el mapa me manda a la otra tienda. la otra tienda me manda al mapa',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 10,
      body: 'Perdón por el paseo, Rodolfo. El mapa tomaba la tienda más cercana y no la elegida; corregido en la 4.3, que ya puede descargar. Si le vuelve a marear, escríbame a samir@lindenandsalt.example y miramos su pedido. Gracias por avisar con tan buen humor.\nSamir',
    },
  },
  {
    key: 'es-038', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Lupita', rating: { value: 5, scale: 'stars5' }, hoursAgo: 275,
    text: 'mi abuelita ya pide sola, ahora no hay quien la pare',
  },
  {
    key: 'es-039', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Fermín', rating: { value: 5, scale: 'stars5' }, hoursAgo: 700,
    text: 'Funciona todo menos pedir',
  },
  {
    key: 'es-040', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'es', author: 'Sole', rating: { value: 3, scale: 'stars5' }, hoursAgo: 3000,
    text: 'bonita. pesa 300 megas. mas que el pan',
  },
  {
    key: 'es-041', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'es', author: 'Cocinillas de Badajoz', hoursAgo: 10,
    text: '¡Hola! ¿El molde del bizcocho de limón es de 20 o de 24? Con el de 26 me ha salido una alfombra.',
    claimedBy: 'ines',
  },
  {
    key: 'es-042', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'es', author: 'Yolanda (taller del sábado)', hoursAgo: 58,
    text: 'Vine al taller con mi hija. Aprendimos mucho, nos reímos más, y el monitor se disculpó por su acento, que era lo mejor del taller.',
    reply: {
      state: 'pending', origin: 'hub', by: 'ines', afterHours: 9,
      body: '¡Gracias, Yolanda! El monitor del acento es Oskar, que lleva días presumiendo de su comentario. Qué bonito que lo disfrutaran juntas; las fotos de las trenzas de su hija están colgadas junto al horno. ¡Feliz horneado en casa!\nInés, Linden & Salt',
    },
  },
  {
    key: 'es-043', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'es', author: 'crypto_ganancias', hoursAgo: 160,
    text: 'Excelente post amigo, yo gano 3000 al mes desde casa, pregúntame cómo',
    closed: { by: 'ines', reason: 'spam' },
  },
  {
    key: 'es-044', writtenOn: 'wordpress', kind: 'message', location: 'old-mill', lang: 'es', author: 'Club ciclista La Cadena', hoursAgo: 500,
    text: '¿Se pueden guardar 9 bicis bajo techo? ¿Y 9 ciclistas mojados?',
    reply: {
      state: 'live', origin: 'hub', by: 'ines', afterHours: 5,
      body: '¡A las dos cosas, sí! Las bicis duermen en el granero, con llave y toma de corriente, y los ciclistas junto a la estufa, con cuerda para tender. Gracias por pensar en nosotros. Escríbanme a oldmill@lindenandsalt.example con la fecha y les guardo sitio para los dieciocho.\nInés, Old Mill',
    },
  },
  {
    key: 'es-045', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'es', author: 'Nati', hoursAgo: 4500,
    text: 'masa madre día 9: huele a pies. sigo?',
  },
  {
    key: 'es-046', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'es', author: 'Amparo', rating: { value: 9, scale: 'nps' }, hoursAgo: 5.3,
    text: 'Porque preguntan «¿como siempre?» y yo solo había venido dos veces.',
  },
  {
    key: 'es-047', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'es', rating: { value: 0, scale: 'nps' }, hoursAgo: 27,
    text: 'En la caja venía una cucaracha. Viva. No sé qué nota esperan.',
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 0.4, body: 'Told the warehouse and the carrier, batch held back. I ring them myself; no written answer yet.' },
    ],
  },
  {
    key: 'es-048', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'es', author: 'Leandro', rating: { value: 3, scale: 'nps' }, hoursAgo: 105,
    text: 'La encuesta llegó antes que la llave de la habitación',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 12,
      body: 'Tiene razón, Leandro, y lo siento: preguntarle por la estancia mientras esperaba la llave en la puerta parece una broma. La encuesta sale ahora el día después de la salida. Lo de la llave lo he hablado con Malachy, que ya avisa por teléfono si se retrasa. Gracias por decirlo en una frase; si quiere contarme el resto: oldmill@lindenandsalt.example.\nInés, Old Mill',
    },
  },
  {
    key: 'es-049', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'es', author: 'Greta', rating: { value: 10, scale: 'nps' }, hoursAgo: 340,
    text: 'Por no llamarme «estimada cliente».',
  },
  {
    key: 'es-050', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'es', author: 'Sixto', rating: { value: 8, scale: 'nps' }, hoursAgo: 2000,
    text: 'Ocho. El diez es de mi madre y el nueve no se lo doy a nadie.',
    closed: { by: 'ines', reason: 'no_answer_needed' },
  },
];
