extension SystemTables {
  static let spanish = #"""
    system Spanish headers

    [*] customers
    id: Número de cliente | Nº cliente | N° cliente | No de cliente | Núm cliente | ID cliente
      | ID de cliente | ID del cliente | Código de cliente | Código cliente | Cód cliente
      | Clave de cliente | ID de registro? | Identificador? | Código? | Número?
    name: Cliente | Nombre del cliente | Nombre completo | Razón social | Nombre | Nombre comercial
      | Nombre de la cuenta
    company: Empresa | Compañía | Nombre de la empresa | Organización
    firstName: Nombre de pila | Primer nombre
    lastName: Apellidos | Apellido
    email: Correo electrónico | Correo | E-mail | Email | Dirección de correo electrónico
    phone: Teléfono | Número de teléfono | Tel | Móvil | Celular | Teléfono móvil
    kind: Tipo | Tipo de cliente | Categoría | Etapa del ciclo de vida
    tier: Clase | Nivel | Rango | Prioridad
    owner: Responsable | Propietario | Comercial | Vendedor | Gestor | Agente | Asignado a
      | Propietario del contacto | Ejecutivo de cuenta
    segment: Sector | Segmento | Industria | Grupo | Región
    since: Cliente desde | Desde | Fecha de alta | Fecha de creación | Creado el | Alta
      | Fecha de registro
    birthday: Fecha de nacimiento | Cumpleaños
    revenue: Facturación | Ingresos | Ingresos anuales | Ventas | Importe?
    currency: Moneda | Divisa
    contactName: Contacto | Persona de contacto | Contacto principal
    lastContact: Último contacto | Fecha de último contacto | Fecha del último contacto
      | Última actividad | Fecha de la última actividad | Fecha de última actividad | Última visita
    modified: Modificado el | Fecha de modificación | Última modificación
    detail: Dirección | Ciudad | Código postal | CP | País | Provincia | Calle | Cargo | Sitio web

    [*] interactions
    interaction: ID de actividad | Número de actividad | ID de interacción | ID de registro?
      | Número? | Núm? | Nº? | Código?
    key: Número de cliente | Nº cliente | N° cliente | No de cliente | Núm cliente | ID cliente
      | ID de cliente | ID del cliente | Código de cliente | Código cliente | Cód cliente
      | Clave de cliente
    contactKey: ID de contacto | ID contacto
    name: Cliente | Nombre del cliente | Empresa | Razón social | Contacto | Nombre de la empresa
    email: Correo electrónico | Correo | Email | E-mail
    date: Fecha | Fecha de contacto | Fecha de actividad | Fecha de la actividad | Fecha de visita
      | Fecha y hora | Día | Fecha de inicio | Inicio | Fecha de llamada
    dueDate: Fecha de vencimiento | Vencimiento | Fecha límite | Plazo
    completedDate: Fecha de finalización | Completado el | Terminado el
    closeDate: Fecha de cierre | Cierre
    createdDate: Fecha de creación | Creado el
    type: Tipo | Tipo de contacto | Tipo de actividad | Actividad | Evento | Acción
    channel: Canal | Medio | Vía
    direction: Dirección | Sentido | Entrante/Saliente
    status: Estado | Resultado | Etapa | Situación
    completed: Completado | Completada | Terminado | Hecho | Finalizado
    cancelled: Cancelado | Anulado | Cancelada
    subject: Asunto | Tema | Título
    notes: Nota | Notas | Observaciones | Descripción | Comentario | Comentarios | Contenido | Texto
      | Mensaje | Detalle
    amount: Importe | Monto | Total | Valor | Cantidad
    currency: Moneda | Divisa
    owner: Comercial | Usuario | Responsable | Vendedor | Agente | Asignado a | Creado por
      | Empleado
    sender: De: (Dirección) | De | Remitente | De: (Nombre) | Llamante | Origen
    recipient: Para: (Dirección) | Para | Destinatario | Destinatarios | Para: (Nombre) | Llamado
    copied: CC | CC: (Dirección) | Copia
    blindCopied: CCO | CCO: (Dirección)
    organiser: Organizador | Organizador de la reunión
    attendees: Asistentes | Asistentes necesarios | Asistentes obligatorios | Asistentes opcionales
      | Participantes | Invitados
    duration: Duración
    phone: Teléfono | Número de teléfono
    detail: Hora | Lugar | Fin | Prioridad

    [deals] interactions deal
    subject: Nombre del negocio
    status: Etapa del negocio
    amount: Valor del negocio
    owner: Propietario del negocio

    [orders] interactions order
    interaction: Número de pedido | Nº pedido | N° pedido | Pedido | ID de pedido | ID pedido
    date: Fecha de pedido | Fecha del pedido | Fecha pedido | Fecha de compra
    amount: Importe del pedido | Total del pedido

    [invoices] interactions invoice
    interaction: Número de factura | Nº factura | N° factura | Factura
    date: Fecha de factura | Fecha factura | Fecha de facturación
    amount: Importe de factura | Importe factura
    """#
}
